/**
 * How good the product is: gold annotations and qrels in, figures out. The door is {@link
 * org.concordat.evaluation.Evaluation}.
 */
@NullMarked
package org.concordat.evaluation;

import org.jspecify.annotations.NullMarked;

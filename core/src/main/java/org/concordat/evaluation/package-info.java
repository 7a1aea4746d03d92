/** Gold in, scores out. */
@NullMarked
package org.concordat.evaluation;

import org.jspecify.annotations.NullMarked;

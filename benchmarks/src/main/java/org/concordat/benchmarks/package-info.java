/** How fast it is: JMH benchmarks over our own corpora. */
@NullMarked
package org.concordat.benchmarks;

import org.jspecify.annotations.NullMarked;

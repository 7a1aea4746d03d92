/** Stage 6 of 7: analyses in, Lucene documents out. */
@NullMarked
package org.concordat.index;

import org.jspecify.annotations.NullMarked;

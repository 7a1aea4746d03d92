/** Stage 7 of 7: requests in, hits out. */
@NullMarked
package org.concordat.search;

import org.jspecify.annotations.NullMarked;

/** Stage 3 of 7: text in, mentions out. */
@NullMarked
package org.concordat.extract;

import org.jspecify.annotations.NullMarked;

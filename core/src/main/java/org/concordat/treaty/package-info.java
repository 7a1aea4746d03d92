/** Stage 1b: document in, structure of a treaty text out. */
@NullMarked
package org.concordat.treaty;

import org.jspecify.annotations.NullMarked;

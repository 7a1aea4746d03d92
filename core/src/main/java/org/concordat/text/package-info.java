/** Stage 2 of 7: document in, sentences and tokens out. */
@NullMarked
package org.concordat.text;

import org.jspecify.annotations.NullMarked;

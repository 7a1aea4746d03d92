/**
 * Stage 1b of 7: document in, structure of a treaty text out, and structures side by side. The
 * doors are {@link org.concordat.treaty.TreatyReader} and {@link
 * org.concordat.treaty.TreatyAligner}.
 */
@NullMarked
package org.concordat.treaty;

import org.jspecify.annotations.NullMarked;

/** Stage 1 of 7: bytes in, documents out. */
@NullMarked
package org.concordat.ingest;

import org.jspecify.annotations.NullMarked;

/**
 * Stage 4b of 7: linked mentions in, citations of treaties' articles out. The door is {@link
 * org.concordat.cite.CitationFinder}.
 */
@NullMarked
package org.concordat.cite;

import org.jspecify.annotations.NullMarked;

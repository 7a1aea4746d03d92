/**
 * Stage 7 of 7: questions in, hits out. The door is {@link org.concordat.search.StatementSearcher}.
 */
@NullMarked
package org.concordat.search;

import org.jspecify.annotations.NullMarked;

/**
 * Stage 4d of 7: linked mentions in, what states did to treaties out. The door is {@link
 * org.concordat.action.TreatyActFinder}.
 */
@NullMarked
package org.concordat.action;

import org.jspecify.annotations.NullMarked;

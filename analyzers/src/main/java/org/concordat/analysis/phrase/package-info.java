/**
 * Phrases found in tokens whatever their inflection. The door is {@link
 * org.concordat.analysis.phrase.PhraseTable}.
 */
@NullMarked
package org.concordat.analysis.phrase;

import org.jspecify.annotations.NullMarked;

/**
 * The trilingual concept lexicon: {@code concepts.tsv}, a row a concept, terms in each language.
 * The door is {@link org.concordat.analysis.lexicon.Lexicon}.
 */
@NullMarked
package org.concordat.analysis.lexicon;

import org.jspecify.annotations.NullMarked;

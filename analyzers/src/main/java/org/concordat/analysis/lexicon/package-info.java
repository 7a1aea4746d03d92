/**
 * The trilingual concept lexicon: tables of concepts ({@code concepts/*.tsv}, explained in the
 * README beside them), a row a concept, terms in each language. The door is {@link
 * org.concordat.analysis.lexicon.Lexicon}.
 */
@NullMarked
package org.concordat.analysis.lexicon;

import org.jspecify.annotations.NullMarked;

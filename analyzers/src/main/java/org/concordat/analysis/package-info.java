/**
 * Text analysis for Russian, Vietnamese and English: tokens with readings, sentences, numbers,
 * dates, Lucene analyzers.
 *
 * <p>The door is {@link org.concordat.analysis.TextAnalyzers}. What a language provides is a {@link
 * org.concordat.analysis.LanguageAnalysis}, found through {@link java.util.ServiceLoader}, so that
 * this package imports none of its language packages. All offsets are UTF-16 code units.
 */
@NullMarked
package org.concordat.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * Morphological dictionaries in the Morfologik format. The door is {@link
 * org.concordat.analysis.dictionary.MorphologicalDictionary}.
 */
@NullMarked
package org.concordat.analysis.dictionary;

import org.jspecify.annotations.NullMarked;

/**
 * Sentence boundaries: an ordered list of small rules, the first answer wins. The door is {@link
 * org.concordat.analysis.sentence.SentenceSplitter}.
 */
@NullMarked
package org.concordat.analysis.sentence;

import org.jspecify.annotations.NullMarked;

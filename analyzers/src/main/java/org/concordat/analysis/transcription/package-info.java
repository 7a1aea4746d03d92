/**
 * Names across scripts: spellings of one name in Russian, Vietnamese, English and other Latin
 * orthographies.
 *
 * <p>The door is {@link org.concordat.analysis.transcription.NameTranscriber}; {@link
 * org.concordat.analysis.transcription.NameKey} gives the key under which the spellings meet,
 * {@link org.concordat.analysis.transcription.NameSimilarity} the score that decides. The rules are
 * tables beside this package's resources. Everything here is immutable and safe for use by many
 * threads.
 */
@NullMarked
package org.concordat.analysis.transcription;

import org.jspecify.annotations.NullMarked;

/** English: lemmas and readings, sentences, numbers, dates, Lucene analyzer. */
@NullMarked
package org.concordat.analysis.english;

import org.jspecify.annotations.NullMarked;

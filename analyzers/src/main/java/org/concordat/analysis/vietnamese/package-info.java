/** Vietnamese: tone marks, words, sentences, numbers, dates, Lucene analyzer. */
@NullMarked
package org.concordat.analysis.vietnamese;

import org.jspecify.annotations.NullMarked;

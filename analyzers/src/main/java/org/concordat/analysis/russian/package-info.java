/** Russian: lemmas and readings, sentences, numbers, dates, Lucene analyzer. */
@NullMarked
package org.concordat.analysis.russian;

import org.jspecify.annotations.NullMarked;

/** What the Lucene analyzers of all languages share. */
@NullMarked
package org.concordat.analysis.lucene;

import org.jspecify.annotations.NullMarked;

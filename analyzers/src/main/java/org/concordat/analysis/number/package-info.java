/**
 * Numbers in digits and words, with comparators and ranges: one engine, a table a language. The
 * door is {@link org.concordat.analysis.number.TableNumberGrammar}.
 */
@NullMarked
package org.concordat.analysis.number;

import org.jspecify.annotations.NullMarked;

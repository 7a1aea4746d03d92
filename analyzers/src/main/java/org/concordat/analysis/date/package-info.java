/**
 * Dates, months, years, quarters, decades and ranges: ordered rules over a table a language. The
 * door is {@link org.concordat.analysis.date.TableDateGrammar}.
 */
@NullMarked
package org.concordat.analysis.date;

import org.jspecify.annotations.NullMarked;

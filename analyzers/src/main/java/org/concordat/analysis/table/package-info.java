/**
 * Linguistic tables: TSV files with a comment that explains their columns. The door is {@link
 * org.concordat.analysis.table.Table}.
 */
@NullMarked
package org.concordat.analysis.table;

import org.jspecify.annotations.NullMarked;

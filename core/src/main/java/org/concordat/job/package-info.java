/** The batch job over stages 1 to 6: files in, an index with the record of each file out. */
@NullMarked
package org.concordat.job;

import org.jspecify.annotations.NullMarked;

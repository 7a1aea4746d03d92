/** Rules of English that cannot be data. */
@NullMarked
package org.concordat.language.english;

import org.jspecify.annotations.NullMarked;

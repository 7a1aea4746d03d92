/** Rules of Russian that cannot be data. */
@NullMarked
package org.concordat.language.russian;

import org.jspecify.annotations.NullMarked;

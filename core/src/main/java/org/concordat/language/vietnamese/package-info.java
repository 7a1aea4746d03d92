/** Rules of Vietnamese that cannot be data. */
@NullMarked
package org.concordat.language.vietnamese;

import org.jspecify.annotations.NullMarked;

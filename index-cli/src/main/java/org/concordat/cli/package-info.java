/** The {@code concordat} command. */
@NullMarked
package org.concordat.cli;

import org.jspecify.annotations.NullMarked;

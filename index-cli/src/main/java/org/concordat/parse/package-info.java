/**
 * Parsers of formats other than plain text. They run in a child process, so that a file which
 * hangs, eats memory or breaks a parser costs that file alone.
 */
@NullMarked
package org.concordat.parse;

import org.jspecify.annotations.NullMarked;

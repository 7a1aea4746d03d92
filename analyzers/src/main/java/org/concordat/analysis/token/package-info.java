/**
 * Scanning text into tokens: the part of tokenisation that all languages share. The door is {@link
 * org.concordat.analysis.token.TokenScanner}.
 */
@NullMarked
package org.concordat.analysis.token;

import org.jspecify.annotations.NullMarked;

package org.concordat.attribute;

import org.concordat.model.Mention;

/**
 * A mention with its place among the tokens of a sentence.
 *
 * @param first index of its first token
 * @param end behind the index of its last token
 * @param mention the mention
 */
record Named(int first, int end, Mention mention) {}

package org.concordat.treaty;

import java.util.Optional;
import org.concordat.model.Span;

/**
 * A line that heads a part of a treaty text.
 *
 * @param line index of the line
 * @param part what it heads
 * @param number its number, if it has one
 * @param label the words that number it
 * @param rest what stands behind the label in the same line: a title, or the first sentence
 */
record Heading(
    int line, TreatyPart part, Optional<String> number, Span label, Optional<Span> rest) {}

package org.concordat.treaty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.model.Span;

/**
 * A part of a treaty text.
 *
 * @param part what it is
 * @param number its number without words, Roman numerals and letters as digits ({@code 5} for V,
 *     {@code 2} for b or б); empty for what is not numbered
 * @param label the words that number it ({@code Article 5}, {@code 2.}, {@code (a)}); empty for
 *     what is not numbered
 * @param heading its title
 * @param span all of it, label and title included, UTF-16 code units
 * @param children the parts inside, in text order
 */
public record TreatyNode(
    TreatyPart part,
    Optional<String> number,
    Optional<Span> label,
    Optional<Span> heading,
    Span span,
    List<TreatyNode> children) {

  /** Copies the children. */
  public TreatyNode {
    children = List.copyOf(children);
  }

  /** Returns this node and everything inside, outer before inner. */
  public Stream<TreatyNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(TreatyNode::all));
  }
}

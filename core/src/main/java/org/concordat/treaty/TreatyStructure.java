package org.concordat.treaty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.model.Document;
import org.concordat.model.Span;

/**
 * The structure of a treaty text.
 *
 * @param document the text
 * @param title its title
 * @param nodes its outermost parts, in text order
 * @param warnings what is odd in its numbering, a line each
 */
public record TreatyStructure(
    Document document, Optional<Span> title, List<TreatyNode> nodes, List<String> warnings) {

  /** Fewer articles than this are no treaty. */
  private static final int FEWEST_ARTICLES = 3;

  /** Copies the lists. */
  public TreatyStructure {
    nodes = List.copyOf(nodes);
    warnings = List.copyOf(warnings);
  }

  /** Returns every node, outer before inner, in text order. */
  public Stream<TreatyNode> all() {
    return nodes.stream().flatMap(TreatyNode::all);
  }

  /** Returns the articles outside annexes. */
  public List<TreatyNode> articles() {
    return nodes.stream()
        .filter(node -> node.part() != TreatyPart.ANNEX)
        .flatMap(TreatyNode::all)
        .filter(node -> node.part() == TreatyPart.ARTICLE)
        .toList();
  }

  /** Tells whether the text is built like a treaty; news that quotes an article is not. */
  public boolean isTreaty() {
    return articles().size() >= FEWEST_ARTICLES;
  }
}

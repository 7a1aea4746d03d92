package org.concordat.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.model.MentionType;
import org.concordat.model.Span;

/**
 * A mention as annotated by hand.
 *
 * @param type its type
 * @param span where it stands
 * @param optional whether finding it is not rewarded and missing it not punished
 * @param attributes what the tag says: {@code id}, {@code adj}, {@code ana}, {@code role}, {@code
 *     aff}, {@code v}, {@code max}, {@code cmp}, {@code of}, {@code rel}, {@code iso}, {@code c}
 */
public record GoldMention(
    MentionType type, Span span, boolean optional, Map<String, String> attributes) {

  /** Copies the attributes. */
  public GoldMention {
    attributes = Map.copyOf(attributes);
  }

  /**
   * Returns an attribute.
   *
   * @param name its name
   * @return its value; empty if the tag has none
   */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** Returns the attribute {@code of}, cut at its commas. */
  List<String> counted() {
    return attribute("of").map(of -> List.of(of.split("\\s*,\\s*"))).orElse(List.of());
  }

  /** Whether a mention is neither rewarded nor punished: optional, or a bare later one. */
  boolean isExcused() {
    return optional || attributes.containsKey("ana");
  }
}

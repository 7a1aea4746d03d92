package org.concordat.model;

import java.util.Optional;

/**
 * A named place that is no state.
 *
 * @param span where it stands
 * @param id language-neutral id, {@code place:hanoi}
 * @param name canonical name
 * @param adjectival whether it is an adjective
 * @param country id of the country for whose government a capital stands, or of the territory
 *     itself
 * @param evidence why it was found
 */
public record PlaceMention(
    Span span,
    Optional<String> id,
    String name,
    boolean adjectival,
    Optional<String> country,
    Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.PLACE;
  }
}

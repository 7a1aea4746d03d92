package org.concordat.model;

import java.util.Optional;

/**
 * A state, former state, or its adjective or people.
 *
 * @param span where it stands
 * @param id language-neutral id, {@code country:CU}
 * @param adjectival whether it is an adjective or the name of a people
 * @param evidence why it was found
 */
public record CountryMention(Span span, Optional<String> id, boolean adjectival, Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.COUNTRY;
  }
}

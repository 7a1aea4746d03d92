package org.concordat.model;

import java.util.Optional;

/** Something that a text names. Spans of mentions nest, never cross. */
public sealed interface Mention
    permits CountryMention,
        PlaceMention,
        PersonMention,
        OfficialMention,
        OrganizationMention,
        TreatyMention,
        CountMention,
        DateMention {

  /** Returns the type. */
  MentionType type();

  /** Returns where it stands. */
  Span span();

  /**
   * Returns the language-neutral id of what is mentioned ({@code country:CU}); empty where it has
   * none or is not linked yet.
   */
  Optional<String> id();

  /** Returns why it was found. */
  Evidence evidence();
}

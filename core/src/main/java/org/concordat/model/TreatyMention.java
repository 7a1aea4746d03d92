package org.concordat.model;

import java.util.Optional;

/**
 * A named treaty, or a later bare mention of it.
 *
 * @param span where it stands
 * @param id language-neutral id, {@code treaty:…}
 * @param name canonical name
 * @param anaphoric whether it is a bare mention ({@code the Convention})
 * @param evidence why it was found
 */
public record TreatyMention(
    Span span, Optional<String> id, String name, boolean anaphoric, Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.TREATY;
  }
}

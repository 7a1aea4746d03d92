package org.concordat.model;

import java.util.Optional;

/**
 * An office with its holder's name, or alone for one particular person.
 *
 * @param span where it stands
 * @param id language-neutral id of the office holder, if known
 * @param person id of the person
 * @param role the office as written
 * @param roleLabel the office in English, lower case
 * @param affiliation id of the country or organisation that it is an office of
 * @param evidence why it was found
 */
public record OfficialMention(
    Span span,
    Optional<String> id,
    Optional<String> person,
    String role,
    Optional<String> roleLabel,
    Optional<String> affiliation,
    Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.OFFICIAL;
  }
}

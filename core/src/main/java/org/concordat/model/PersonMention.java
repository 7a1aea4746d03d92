package org.concordat.model;

import java.util.Optional;

/**
 * A person's name without title.
 *
 * @param span where it stands
 * @param id language-neutral id, {@code person:…}
 * @param name canonical name; before linking the name as it stands, in the nominative
 * @param evidence why it was found
 */
public record PersonMention(Span span, Optional<String> id, String name, Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.PERSON;
  }

  /**
   * Returns this mention linked to an entity.
   *
   * @param entity the entity id
   * @param canonicalName its canonical name
   * @return a copy
   */
  public PersonMention linked(String entity, String canonicalName) {
    return new PersonMention(span, Optional.of(entity), canonicalName, evidence);
  }
}

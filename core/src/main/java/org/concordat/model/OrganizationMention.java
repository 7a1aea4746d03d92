package org.concordat.model;

import java.util.Optional;

/**
 * A named body.
 *
 * @param span where it stands
 * @param id language-neutral id, {@code organization:…}
 * @param name canonical name; before linking the name as it stands
 * @param evidence why it was found
 */
public record OrganizationMention(Span span, Optional<String> id, String name, Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.ORGANIZATION;
  }

  /**
   * Returns this mention linked to an entity.
   *
   * @param entity the entity id
   * @param canonicalName its canonical name
   * @return a copy
   */
  public OrganizationMention linked(String entity, String canonicalName) {
    return new OrganizationMention(span, Optional.of(entity), canonicalName, evidence);
  }
}

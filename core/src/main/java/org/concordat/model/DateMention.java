package org.concordat.model;

import java.util.Optional;

/**
 * A date, month, year or range.
 *
 * @param span where it stands
 * @param id language-neutral id; dates have none
 * @param iso ISO 8601, reduced precision or interval allowed; empty for a relative date that
 *     nothing resolves
 * @param relative whether it was said relative to another day
 * @param evidence why it was found
 */
public record DateMention(
    Span span, Optional<String> id, Optional<String> iso, boolean relative, Evidence evidence)
    implements Mention {

  @Override
  public MentionType type() {
    return MentionType.DATE;
  }
}

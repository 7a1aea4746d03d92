package org.concordat.extract;

import org.concordat.model.MentionType;
import org.concordat.model.Span;

/**
 * A name that a {@link NameRecognizer} recognised.
 *
 * @param span where it stands
 * @param type PERSON, ORGANIZATION or PLACE
 * @param confidence from 0 to 1
 */
public record RecognizedName(Span span, MentionType type, double confidence) {

  /** Checks the type. */
  public RecognizedName {
    if (type != MentionType.PERSON
        && type != MentionType.ORGANIZATION
        && type != MentionType.PLACE) {
      throw new IllegalArgumentException("a recogniser names no " + type);
    }
  }
}

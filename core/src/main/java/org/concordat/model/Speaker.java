package org.concordat.model;

import java.util.Optional;

/**
 * Who speaks.
 *
 * @param span the words that name the speaker in the sentence; empty where it has none
 * @param id id of the entity who speaks; empty for somebody who is named by a common noun only
 */
public record Speaker(Optional<Span> span, Optional<String> id) {

  /** Checks that something is known. */
  public Speaker {
    if (span.isEmpty() && id.isEmpty()) {
      throw new IllegalArgumentException("a speaker without words and without id is no speaker");
    }
  }
}

package org.concordat.analysis.date;

import java.util.Optional;

/**
 * What a rule found.
 *
 * @param first index of the first token
 * @param end behind the index of the last token
 * @param iso ISO 8601 value; empty where nothing resolves it
 * @param relative whether it was said relative to another day
 */
record Found(int first, int end, Optional<String> iso, boolean relative) {

  static Optional<Found> of(int first, int end, String iso) {
    return Optional.of(new Found(first, end, Optional.of(iso), false));
  }
}

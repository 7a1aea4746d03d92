package org.concordat.analysis;

/**
 * A sentence's place in a text.
 *
 * @param start first code unit
 * @param end behind the last code unit; no white space before it
 * @param kind what stands there
 */
public record SentenceSpan(int start, int end, SentenceKind kind) {
  /** Checks the order of the offsets. */
  public SentenceSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("sentence from " + start + " to " + end);
    }
  }
}

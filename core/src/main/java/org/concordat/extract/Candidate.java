package org.concordat.extract;

import org.concordat.model.Mention;

/**
 * A mention with the tokens that it covers.
 *
 * @param first index of its first token in the sentence
 * @param end behind the index of its last token
 * @param mention the mention
 */
record Candidate(int first, int end, Mention mention) {

  boolean overlaps(int otherFirst, int otherEnd) {
    return first < otherEnd && otherFirst < end;
  }

  boolean covers(int otherFirst, int otherEnd) {
    return first <= otherFirst && otherEnd <= end;
  }
}

package org.concordat.extract;

/**
 * Some tokens of a sentence.
 *
 * @param first index of the first token
 * @param end behind the index of the last token
 */
record Stretch(int first, int end) {

  int length() {
    return end - first;
  }

  boolean covers(int otherFirst, int otherEnd) {
    return first <= otherFirst && otherEnd <= end;
  }
}

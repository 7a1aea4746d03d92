package org.concordat.analysis;

import java.util.List;

/** Finds the sentences of a text. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface SentenceBoundaries {

  /**
   * Splits a text.
   *
   * @param text the whole document text
   * @return sentences in order, not overlapping; each ends behind its last character that is not
   *     white space
   */
  List<SentenceSpan> split(String text);
}

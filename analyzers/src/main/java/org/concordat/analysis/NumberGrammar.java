package org.concordat.analysis;

import java.util.List;

/** Finds numbers in tokens. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface NumberGrammar {

  /**
   * Finds the numbers of a sentence.
   *
   * @param tokens tokens of one sentence
   * @return numbers in order, not overlapping
   */
  List<NumberExpression> numbers(List<Token> tokens);
}

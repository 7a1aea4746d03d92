package org.concordat.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds dates in tokens. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface DateGrammar {

  /**
   * Finds the dates of a sentence.
   *
   * @param tokens tokens of one sentence
   * @param published the day on which the text appeared, to resolve relative dates; empty leaves
   *     them without ISO value
   * @return dates in order, not overlapping
   */
  List<DateExpression> dates(List<Token> tokens, Optional<LocalDate> published);
}

package org.concordat.extract;

import java.util.Optional;
import org.concordat.analysis.NumberExpression;

/** One way in which a number counts. Immutable, thread-safe. */
@FunctionalInterface
interface CountRule {

  /**
   * Looks at a number.
   *
   * @param context the sentence
   * @param number the number where it stands
   * @return what it counts; empty if this rule does not apply
   */
  Optional<CountDraft> apply(SentenceContext context, NumberExpression number);
}

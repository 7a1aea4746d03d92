package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.concordat.analysis.NumberForm;

/**
 * A number without comparator and range, or words that look like one and are none.
 *
 * @param end behind its last token
 * @param value its value
 * @param form how it is written; empty if it is no number ({@code một số}, {@code two thirds})
 * @param scale by what its last word multiplied: {@code 1000000} for {@code 3 million}, else one
 */
record Plain(int end, BigDecimal value, Optional<NumberForm> form, BigDecimal scale) {

  static Plain of(int end, BigDecimal value, NumberForm form) {
    return new Plain(end, value, Optional.of(form), BigDecimal.ONE);
  }

  static Plain scaled(int end, BigDecimal value, NumberForm form, BigDecimal scale) {
    return new Plain(end, value, Optional.of(form), scale);
  }

  /** Words that look like a number and are none. */
  static Plain none(int end) {
    return new Plain(end, BigDecimal.ZERO, Optional.empty(), BigDecimal.ONE);
  }

  boolean is(NumberForm wanted) {
    return form.filter(known -> known == wanted).isPresent();
  }

  /** Whether it is a number to which comparators and ranges belong. */
  boolean isQuantity() {
    return is(NumberForm.DIGITS) || is(NumberForm.WORDS) || is(NumberForm.MIXED);
  }
}

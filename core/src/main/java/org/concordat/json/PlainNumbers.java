package org.concordat.json;

import java.math.BigDecimal;

/** Numbers as people write them: 1000, not 1E+3. */
final class PlainNumbers {

  private PlainNumbers() {}

  static BigDecimal of(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

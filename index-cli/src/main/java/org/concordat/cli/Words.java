package org.concordat.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.concordat.analysis.NumberComparator;

/** Small phrases for people. */
final class Words {

  private Words() {}

  /** "1 document", "3 documents". */
  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** "> 110", "10–12", "~ 60", "69". */
  static String count(NumberComparator comparator, BigDecimal value, Optional<BigDecimal> maximum) {
    String number = plain(value);
    if (maximum.isPresent()) {
      return number + "–" + plain(maximum.get());
    }
    return comparator == NumberComparator.EQUAL ? number : comparator.sign() + " " + number;
  }

  /** A number without exponent. */
  static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}

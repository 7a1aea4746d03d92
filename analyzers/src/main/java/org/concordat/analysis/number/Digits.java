package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers written in digits. */
final class Digits {

  private Digits() {}

  /**
   * Reads a token of digits with points and commas inside.
   *
   * @param text the token
   * @param style how the language writes numbers
   * @return the value; empty for what is no plain number ({@code 12.03.2026}, {@code 1.2.3})
   */
  static Optional<BigDecimal> read(String text, NumberStyle style) {
    String ascii = ascii(text);
    int signs = 0;
    for (int index = 0; index < ascii.length(); index++) {
      signs += ascii.charAt(index) == '.' || ascii.charAt(index) == ',' ? 1 : 0;
    }
    // No digit is left where all are outside the basic plane, such as mathematical bold ones.
    if (ascii.length() == signs || ascii.length() > 30) {
      return Optional.empty();
    }
    if (signs == 0) {
      return Optional.of(new BigDecimal(ascii));
    }
    char last = lastSign(ascii);
    int place = ascii.lastIndexOf(last);
    boolean lastGroups =
        isGroup(ascii, place)
            && (signs > 1 && ascii.indexOf(last) != place
                || signs == 1 && (last != style.decimal() || style.bothGroup()));
    String whole = lastGroups ? ascii : ascii.substring(0, place);
    if (!isGrouped(whole)) {
      return Optional.empty();
    }
    String digits = whole.replace(".", "").replace(",", "");
    return Optional.of(
        new BigDecimal(lastGroups ? digits : digits + "." + ascii.substring(place + 1)));
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      int digit = Character.digit(unit, 10);
      if (digit >= 0) {
        ascii.append((char) ('0' + digit));
      } else if (unit == '.' || unit == ',') {
        ascii.append(unit);
      }
    }
    return ascii.toString();
  }

  private static char lastSign(String ascii) {
    return ascii.lastIndexOf('.') > ascii.lastIndexOf(',') ? '.' : ',';
  }

  private static boolean isGroup(String ascii, int place) {
    return ascii.length() - place - 1 == 3
        && ascii.charAt(0) != '0'
        && place <= 3 + 4 * (ascii.length() / 4);
  }

  /**
   * One to three digits, then groups of three, all with one sign; in India groups of two before the
   * last one ({@code 12,34,567}).
   */
  private static boolean isGrouped(String whole) {
    String[] groups = whole.split("[.,]", -1);
    if (groups.length == 1) {
      return true;
    }
    if (groups[0].isEmpty() || whole.contains(".") && whole.contains(",")) {
      return false;
    }
    boolean threes = groups[0].length() <= 3;
    boolean twos = groups[0].length() <= 2 && whole.contains(",");
    for (int index = 1; index < groups.length; index++) {
      int length = groups[index].length();
      threes &= length == 3;
      twos &= length == (index == groups.length - 1 ? 3 : 2);
    }
    return threes || twos;
  }
}

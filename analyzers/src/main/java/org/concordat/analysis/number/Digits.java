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
   * @param decimal the decimal sign of the language
   * @param bothGroup whether three digits behind either sign are a group, as in Vietnamese news
   * @return the value; empty for what is no plain number ({@code 12.03.2026}, {@code 1.2.3})
   */
  static Optional<BigDecimal> read(String text, char decimal, boolean bothGroup) {
    String ascii = ascii(text);
    int signs = 0;
    for (int index = 0; index < ascii.length(); index++) {
      signs += ascii.charAt(index) == '.' || ascii.charAt(index) == ',' ? 1 : 0;
    }
    if (ascii.length() > 30) {
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
                || signs == 1 && (last != decimal || bothGroup));
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

  /** One to three digits, then groups of three, all with one sign. */
  private static boolean isGrouped(String whole) {
    String[] groups = whole.split("[.,]", -1);
    if (groups.length == 1) {
      return true;
    }
    for (int index = 1; index < groups.length; index++) {
      if (groups[index].length() != 3) {
        return false;
      }
    }
    return !groups[0].isEmpty()
        && groups[0].length() <= 3
        && !(whole.contains(".") && whole.contains(","));
  }
}

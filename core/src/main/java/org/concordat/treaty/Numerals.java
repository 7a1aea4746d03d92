package org.concordat.treaty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers of articles and letters of points, as numbers. */
final class Numerals {

  private static final int LONGEST = 9;
  private static final Map<Character, Integer> ROMAN =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

  private Numerals() {}

  /** Reads {@code 12} and {@code XII}; empty for anything else. */
  static Optional<Integer> number(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    boolean digits = true;
    for (int index = 0; index < text.length(); index++) {
      digits &= text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
    return digits ? Optional.of(Integer.parseInt(text)) : roman(text);
  }

  /** Reads {@code 12}, {@code XII} and {@code 12A} as digits, a letter in small behind them. */
  static Optional<String> article(String text) {
    Optional<String> plain = number(text).map(number -> Integer.toString(number));
    int digits = text.length() - 1;
    if (plain.isPresent() || digits < 1 || !Character.isLetter(text.charAt(digits))) {
      return plain.filter(number -> !number.equals("0"));
    }
    return number(text.substring(0, digits))
        .filter(number -> Character.isDigit(text.charAt(0)))
        .map(number -> number + text.substring(digits).toLowerCase(Locale.ROOT));
  }

  /** Reads a Roman numeral, Cyrillic look-alikes included ({@code Х} for X in Russian texts). */
  static Optional<Integer> roman(String text) {
    String letters = latin(text.toUpperCase(Locale.ROOT));
    int sum = 0;
    int before = 0;
    for (int index = letters.length() - 1; index >= 0; index--) {
      Integer value = ROMAN.get(letters.charAt(index));
      if (value == null) {
        return Optional.empty();
      }
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum > 0 && write(sum).equals(letters) ? Optional.of(sum) : Optional.empty();
  }

  private static String latin(String text) {
    return text.replace('Х', 'X').replace('І', 'I').replace('С', 'C').replace('М', 'M');
  }

  private static String write(int number) {
    List<Map.Entry<Integer, String>> signs =
        List.of(
            Map.entry(1000, "M"),
            Map.entry(900, "CM"),
            Map.entry(500, "D"),
            Map.entry(400, "CD"),
            Map.entry(100, "C"),
            Map.entry(90, "XC"),
            Map.entry(50, "L"),
            Map.entry(40, "XL"),
            Map.entry(10, "X"),
            Map.entry(9, "IX"),
            Map.entry(5, "V"),
            Map.entry(4, "IV"),
            Map.entry(1, "I"));
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (Map.Entry<Integer, String> sign : signs) {
      while (rest >= sign.getKey()) {
        out.append(sign.getValue());
        rest -= sign.getKey();
      }
    }
    return out.toString();
  }
}

package org.concordat.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180, for spreadsheets: with a byte order mark, so that they read
 * UTF-8, and with an apostrophe before what they would take for a formula.
 */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** First letters of formulas, the full-width ones that some spreadsheets take too. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final Console console;

  Csv(Console console, String... heads) {
    this.console = console;
    console.out().print(BYTE_ORDER_MARK);
    row(List.of(heads));
  }

  void row(List<String> cells) {
    console.out().print(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
    console.out().print("\r\n");
  }

  static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean plain = true;
    for (int index = 0; index < safe.length(); index++) {
      char letter = safe.charAt(index);
      plain &= letter != ',' && letter != '"' && letter != '\n' && letter != '\r' && letter != ';';
    }
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 && !isNumber(value);
  }

  private static boolean isNumber(String value) {
    return value.matches("[+-]?[0-9]+(\\.[0-9]+)?");
  }
}

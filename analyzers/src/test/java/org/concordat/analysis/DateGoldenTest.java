package org.concordat.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/dates.txt}: a phrase, a bar, each date as its words and its ISO
 * value. All are said on 12 March 2026, a Thursday.
 */
public class DateGoldenTest {

  private static final Optional<LocalDate> SAID = Optional.of(LocalDate.of(2026, 3, 12));

  @TestFactory
  List<DynamicTest> findsTheDatesOfTheGoldenFiles() {
    return Golden.tests(
        "dates",
        (analysis, line) -> {
          List<Token> tokens = analysis.tokens(line.text(), 0, line.text().length());
          return shown(line, tokens, analysis.dates());
        });
  }

  /**
   * Writes dates as a golden line does.
   *
   * @param line the line
   * @param tokens the tokens of its text
   * @param grammar what finds the dates
   * @return what the grammar finds
   */
  public static String shown(Golden.Case line, List<Token> tokens, DateGrammar grammar) {
    return grammar.dates(tokens, SAID).stream()
        .map(date -> words(line.text(), tokens, date) + " = " + date.iso().orElse("?"))
        .collect(Collectors.joining(" ; "));
  }

  private static String words(String text, List<Token> tokens, DateExpression date) {
    int start = tokens.get(date.firstToken()).start();
    return text.substring(start, tokens.get(date.endToken() - 1).end());
  }
}

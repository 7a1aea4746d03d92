package org.concordat.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/numbers.txt}: a phrase, a bar, the numbers found in it as
 * comparator, value and form; in some lines with their words in brackets.
 */
public class NumberGoldenTest {

  @TestFactory
  List<DynamicTest> findsTheNumbersOfTheGoldenFiles() {
    return Golden.tests(
        "numbers",
        (analysis, line) -> {
          List<Token> tokens = analysis.tokens(line.text(), 0, line.text().length());
          return shown(line, tokens, analysis.numbers());
        });
  }

  /**
   * Writes numbers as a golden line does.
   *
   * @param line the line
   * @param tokens the tokens of its text
   * @param grammar what finds the numbers
   * @return what the grammar finds, with words if the line has them
   */
  public static String shown(Golden.Case line, List<Token> tokens, NumberGrammar grammar) {
    boolean words = line.wanted().startsWith("[");
    return grammar.numbers(tokens).stream()
        .map(number -> (words ? words(line.text(), tokens, number) : "") + shown(number))
        .collect(Collectors.joining(" ; "));
  }

  private static String words(String text, List<Token> tokens, NumberExpression number) {
    int start = tokens.get(number.firstToken()).start();
    return "[" + text.substring(start, tokens.get(number.endToken() - 1).end()) + "] ";
  }

  private static String shown(NumberExpression number) {
    String sign = number.comparator() == NumberComparator.EQUAL ? "" : number.comparator().sign();
    String maximum =
        number.maximum().map(value -> ".." + value.stripTrailingZeros().toPlainString()).orElse("");
    String form =
        switch (number.form()) {
          case ORDINAL -> " ordinal";
          case VAGUE -> " vague";
          case BOTH -> " both";
          default -> "";
        };
    return sign + number.value().stripTrailingZeros().toPlainString() + maximum + form;
  }
}

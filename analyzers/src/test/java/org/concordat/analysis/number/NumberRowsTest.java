package org.concordat.analysis.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Golden;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.NumberGoldenTest;
import org.concordat.analysis.NumberGrammar;
import org.concordat.analysis.RowDeletion;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of {@code numbers.tsv} has a golden line that fails without it. */
class NumberRowsTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();

  private record Line(Golden.Case line, List<Token> tokens) {}

  @ParameterizedTest
  @EnumSource(Language.class)
  void noRowGoesUnnoticed(Language language) {
    LanguageAnalysis analysis = ANALYZERS.of(language);
    NumberStyle style = ((TableNumberGrammar) analysis.numbers()).style();
    List<Line> lines = new ArrayList<>();
    for (Golden.Case line : Golden.cases(language, "numbers")) {
      if (!line.known()) {
        lines.add(new Line(line, analysis.tokens(line.text(), 0, line.text().length())));
      }
    }
    assertThat(
            RowDeletion.unnoticed(
                Golden.table(language, "numbers.tsv"),
                table -> new TableNumberGrammar(table, style),
                grammar -> holds(grammar, lines)))
        .as("rows of numbers.tsv without a case in golden/" + language.code() + "/numbers.txt")
        .isEmpty();
  }

  private static boolean holds(NumberGrammar grammar, List<Line> lines) {
    return lines.stream()
        .allMatch(
            line ->
                NumberGoldenTest.shown(line.line(), line.tokens(), grammar)
                    .equals(line.line().wanted()));
  }
}

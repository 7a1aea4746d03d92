package org.concordat.analysis.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.DateGoldenTest;
import org.concordat.analysis.DateGrammar;
import org.concordat.analysis.Golden;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.RowDeletion;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of {@code dates.tsv} has a golden line that fails without it. */
class DateRowsTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();

  private record Line(Golden.Case line, List<Token> tokens) {}

  @ParameterizedTest
  @EnumSource(Language.class)
  void noRowGoesUnnoticed(Language language) {
    LanguageAnalysis analysis = ANALYZERS.of(language);
    boolean dayFirst = ((TableDateGrammar) analysis.dates()).dayFirst();
    List<Line> lines = new ArrayList<>();
    for (Golden.Case line : Golden.cases(language, "dates")) {
      if (!line.known()) {
        lines.add(new Line(line, analysis.tokens(line.text(), 0, line.text().length())));
      }
    }
    assertThat(
            RowDeletion.unnoticed(
                Golden.table(language, "dates.tsv"),
                table -> new TableDateGrammar(table, dayFirst),
                grammar -> holds(grammar, lines)))
        .as("rows of dates.tsv without a case in golden/" + language.code() + "/dates.txt")
        .isEmpty();
  }

  private static boolean holds(DateGrammar grammar, List<Line> lines) {
    return lines.stream()
        .allMatch(
            line ->
                DateGoldenTest.shown(line.line(), line.tokens(), grammar)
                    .equals(line.line().wanted()));
  }
}

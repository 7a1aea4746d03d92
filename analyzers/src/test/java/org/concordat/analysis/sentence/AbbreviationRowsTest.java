package org.concordat.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.concordat.analysis.Golden;
import org.concordat.analysis.Language;
import org.concordat.analysis.RowDeletion;
import org.concordat.analysis.SentenceGoldenTest;
import org.concordat.analysis.TextAnalyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of {@code abbreviations.tsv} has a golden line that fails without it. */
class AbbreviationRowsTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();

  @ParameterizedTest
  @EnumSource(Language.class)
  void noRowGoesUnnoticed(Language language) {
    SentenceSplitter splitter = (SentenceSplitter) ANALYZERS.of(language).boundaries();
    List<Golden.Case> lines =
        Golden.cases(language, "sentences").stream()
            .filter(line -> !line.known())
            .collect(Collectors.toList());
    assertThat(
            RowDeletion.unnoticed(
                Golden.table(language, "abbreviations.tsv"),
                table -> splitter.with(Abbreviations.of(table)),
                changed -> holds(changed, lines)))
        .as("rows of abbreviations.tsv without a case in golden/" + language.code())
        .isEmpty();
  }

  private static boolean holds(SentenceSplitter splitter, List<Golden.Case> lines) {
    return lines.stream()
        .allMatch(
            line ->
                SentenceGoldenTest.shown(line, splitter.split(SentenceGoldenTest.text(line)))
                    .equals(SentenceGoldenTest.wanted(line)));
  }
}

package org.concordat.analysis.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;
import org.concordat.analysis.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RussianLemmaTest {

  private static final RussianAnalysis RUSSIAN = new RussianAnalysis();

  static Stream<Table.Row> sentences() {
    return Table.read(RussianLemmaTest.class, "/golden/lemmas/ru.tsv").rows().stream();
  }

  static Stream<Table.Row> endings() {
    return Table.read(RussianAnalysis.class, "endings.tsv").rows().stream();
  }

  static Stream<Table.Row> rareLemmas() {
    return Table.read(RussianAnalysis.class, "rare-lemmas.tsv").rows().stream();
  }

  static Stream<Table.Row> prepositions() {
    return Table.read(RussianAnalysis.class, "prepositions.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void lemmasFollowTheContext(Table.Row row) {
    assertThat(String.join(" ", lemmas(row.need("words")))).isEqualTo(row.need("lemmas"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void eachEndingGivesTheCitationFormOfItsExample(Table.Row row) {
    String[] example = row.need("example").split(" ");
    assertThat(example[0]).endsWith(row.need("ending"));
    assertThat(EndingGuesser.load(RussianAnalysis.class, "endings.tsv").guess(example[0]))
        .hasValueSatisfying(reading -> assertThat(reading.lemma()).isEqualTo(example[1]));
  }

  @ParameterizedTest
  @MethodSource("rareLemmas")
  void rareLemmasGiveWayInTheirExample(Table.Row row) {
    assertThat(lemmas(row.need("example"))).contains(row.need("meant"));
  }

  @ParameterizedTest
  @MethodSource("prepositions")
  void prepositionsStandInTheirExample(Table.Row row) {
    List<Token> tokens = tokens(row.need("example"));
    assertThat(tokens.get(0).form()).isEqualTo(row.need("preposition"));
    assertThat(row.list("cases", ' '))
        .anyMatch(name -> tokens.get(1).can(Feature.valueOf(name.toUpperCase(Locale.ROOT))));
  }

  @Test
  void wordsWithoutKnownEndingStayAsTheyAre() {
    assertThat(lemmas("Зюзюка")).containsExactly("зюзюка");
  }

  private static List<Token> tokens(String text) {
    return RUSSIAN.tokens(text, 0, text.length());
  }

  private static List<String> lemmas(String text) {
    return RUSSIAN.words(text, tokens(text)).stream().map(Word::lemma).toList();
  }
}

package org.concordat.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.english.EnglishAnalysis;
import org.concordat.analysis.russian.RussianAnalysis;
import org.concordat.analysis.table.Table;
import org.concordat.analysis.vietnamese.VietnameseAnalysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final LanguageAnalysis ENGLISH = new EnglishAnalysis();
  private static final LanguageAnalysis RUSSIAN = new RussianAnalysis();
  private static final LanguageAnalysis VIETNAMESE = new VietnameseAnalysis();

  @TestFactory
  Stream<DynamicTest> eachRowOfTheTableJoinsTwoSpellings() {
    return Table.read(EnglishAnalysis.class, "spellings.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.need("american"),
                    () ->
                        assertThat(terms(ENGLISH, row.need("american")))
                            .isEqualTo(terms(ENGLISH, row.need("british")))));
  }

  @ParameterizedTest
  @CsvSource({
    "the organization of labor, the organisation of labour",
    "the U.S. and the U.N., the US and the UN",
    "they analyze it, they analyse it"
  })
  void englishSpellingsFindEachOther(String one, String other) {
    assertThat(terms(ENGLISH, one)).isNotEmpty().isEqualTo(terms(ENGLISH, other));
  }

  @ParameterizedTest
  @CsvSource({"signed, sign", "spoke, speak", "left, leave", "founded, found"})
  void pastFormsFindTheirVerb(String form, String lemma) {
    assertThat(terms(ENGLISH, form)).containsExactly(lemma);
  }

  @Test
  void countryInCapitalsIsNoPronoun() {
    assertThat(terms(ENGLISH, "US forces told us")).contains("u.s.").doesNotContain("us");
  }

  @ParameterizedTest
  @CsvSource({"nước Mĩ, nước Mỹ", "kĩ sư, kỹ sư", "hoà bình, hòa bình", "Ðà Nẵng, Đà Nẵng"})
  void vietnameseSpellingsFindEachOther(String one, String other) {
    assertThat(terms(VIETNAMESE, one)).isNotEmpty().isEqualTo(terms(VIETNAMESE, other));
  }

  @Test
  void latinLettersInCyrillicWordAreMended() {
    // o and c of the first word are Latin
    assertThat(terms(RUSSIAN, "п\u006F\u0063ол")).isEqualTo(terms(RUSSIAN, "посол"));
    assertThat(terms(RUSSIAN, "IT-отдел")).contains("it");
  }

  private static List<String> terms(LanguageAnalysis analysis, String text) {
    List<String> found = new ArrayList<>();
    Analyzer analyzer = analysis.analyzer();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}

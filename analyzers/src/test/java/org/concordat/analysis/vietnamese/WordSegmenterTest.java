package org.concordat.analysis.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.analysis.Word;
import org.concordat.analysis.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordSegmenterTest {

  private static final int FEWEST_WORDS = 55_000;

  private static final VietnameseAnalysis VIETNAMESE = new VietnameseAnalysis();

  static Stream<String> sentences() {
    return Table.read(WordSegmenterTest.class, "/golden/words/vi.tsv").rows().stream()
        .map(row -> row.need("words"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void cutsASentenceIntoWords(String cut) {
    assertThat(String.join(" | ", words(cut.replace(" | ", " ")))).isEqualTo(cut);
  }

  @Test
  void wordsCoverTheTokensInOrder() {
    String text = "“Ồ!” – cậu bé 7 tuổi kêu lên, rồi chạy về phía Tây-Bắc… nhanh 3x.";
    int behind = 0;
    for (Word word : VIETNAMESE.words(text, VIETNAMESE.tokens(text, 0, text.length()))) {
      assertThat(text.substring(behind, word.start())).isBlank();
      assertThat(word.end()).isGreaterThan(word.start());
      behind = word.end();
    }
    assertThat(behind).isEqualTo(text.length());
  }

  @Test
  void oldAndNewPlacesOfTheToneMarkAreOneWord() {
    assertThat(lemmas("văn hoá")).isEqualTo(lemmas("văn hóa")).containsExactly("văn hóa");
  }

  @Test
  void bothSpellingsOfTheVowelAreAWord() {
    assertThat(words("qui mô")).containsExactly("qui mô");
    assertThat(words("lí do")).containsExactly("lí do");
    assertThat(words("lý do")).containsExactly("lý do");
  }

  @Test
  void eachWordStandsOnceInTheTables() {
    assertThat(WordLexicon.load(VietnameseAnalysis.class, "words/files.tsv").size())
        .isGreaterThanOrEqualTo(FEWEST_WORDS);
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Table.Row file : Table.read(VietnameseAnalysis.class, "words/files.tsv").rows()) {
      for (Table.Row row :
          Table.read(VietnameseAnalysis.class, "words/" + file.need("file")).rows()) {
        List<String> rests = new ArrayList<>(row.list("common", ','));
        rests.addAll(row.list("rare", ','));
        for (String rest : rests) {
          if (!seen.add(row.need("first") + ' ' + rest)) {
            twice.add(row.need("first") + ' ' + rest);
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<String> words(String text) {
    return VIETNAMESE.words(text, VIETNAMESE.tokens(text, 0, text.length())).stream()
        .map(word -> text.substring(word.start(), word.end()))
        .toList();
  }

  private static List<String> lemmas(String text) {
    return VIETNAMESE.words(text, VIETNAMESE.tokens(text, 0, text.length())).stream()
        .map(Word::lemma)
        .toList();
  }
}

package org.concordat.analysis.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.analysis.Golden;
import org.concordat.analysis.Language;
import org.concordat.analysis.RowDeletion;
import org.concordat.analysis.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the tables of transcription have a golden line that fails without them. */
class TranscriptionRowsTest {

  /** A word and one spelling of it that a golden line wants. */
  private record Pair(String word, String spelling) {}

  @ParameterizedTest
  @ValueSource(strings = {"vietnamese-onsets.tsv", "vietnamese-rimes.tsv"})
  void noVietnameseRowGoesUnnoticed(String name) {
    List<Pair> pairs = pairs(Language.VIETNAMESE);
    List<String> lines = Golden.table("transcription/" + name);
    assertThat(
            RowDeletion.unnoticed(
                lines,
                table -> syllables(name, table),
                syllables ->
                    pairs.stream()
                        .allMatch(pair -> isSpelt(syllables.toCyrillic(pair.word()), pair))))
        .as("rows of " + name + " without a case in golden/vi/transcription.txt")
        .filteredOn(row -> lines.stream().noneMatch(other -> isSibling(row, other)))
        .isEmpty();
  }

  /** A rime typed without marks is answered by one with marks that is spelt alike: an, ân, ăn. */
  private static boolean isSibling(String row, String other) {
    String[] cells = row.split("\t");
    String[] others = other.split("\t");
    return !row.equals(other)
        && others.length > 1
        && Letters.bare(others[0]).equals(Letters.bare(cells[0]))
        && List.of(others[1].split(",")).containsAll(List.of(cells[1].split(",")));
  }

  /** Only onsets and rimes: the lists of syllables and names need every row of these. */
  private static VietnameseSyllables syllables(String name, Table table) {
    Function<String, Table> tables = file -> file.equals(name) ? table : empty(file);
    return new VietnameseSyllables(tables);
  }

  private static Table empty(String file) {
    Table table = Table.read(VietnameseSyllables.class, file);
    boolean parts = file.endsWith("onsets.tsv") || file.endsWith("rimes.tsv");
    return parts ? table : RowDeletion.withoutRows(Golden.table("transcription/" + file));
  }

  private static boolean isSpelt(List<String> candidates, Pair pair) {
    return candidates.contains(Letters.lower(pair.spelling()));
  }

  @Test
  void noRussianLetterGoesUnnoticed() {
    List<Pair> pairs = pairs(Language.RUSSIAN);
    assertUnnoticed(
        "russian-latin.tsv",
        RussianToLatin::new,
        letters ->
            pairs.stream()
                .allMatch(
                    pair ->
                        RussianToLatin.SYSTEMS.stream()
                                .anyMatch(
                                    system ->
                                        letters
                                            .transliterate(pair.word(), system)
                                            .equals(pair.spelling()))
                            == RussianToLatin.SYSTEMS.stream()
                                .anyMatch(
                                    system ->
                                        RussianToLatin.INSTANCE
                                            .transliterate(pair.word(), system)
                                            .equals(pair.spelling()))));
  }

  @Test
  void noUsualKoreanSyllableGoesUnnoticed() {
    List<Golden.Case> lines =
        Golden.cases(Language.RUSSIAN, "transcription").stream()
            .filter(line -> isKorean(line.text()))
            .toList();
    assertThat(lines).isNotEmpty();
    assertUnnoticed(
        "korean-usual.tsv",
        table ->
            new KoreanTranscription(
                file ->
                    file.equals("korean-usual.tsv")
                        ? table
                        : Table.read(KoreanTranscription.class, file)),
        korean ->
            lines.stream()
                .allMatch(
                    line ->
                        korean
                            .latin(RussianNameCases.nominatives(NameWord.split(line.text())))
                            .containsAll(TranscriptionGoldenTest.spellings(line.wanted()))));
  }

  private static boolean isKorean(String name) {
    return NameCanonicalizer.canonical(name).tradition() == NameTradition.KOREAN;
  }

  private static <T> void assertUnnoticed(
      String table, Function<Table, T> built, Predicate<T> holds) {
    assertThat(RowDeletion.unnoticed(Golden.table("transcription/" + table), built, holds))
        .as("rows of " + table + " without a case in golden/xx/transcription.txt")
        .isEmpty();
  }

  /** The words of all names with the words of their spellings, where they are as many. */
  private static List<Pair> pairs(Language language) {
    List<Pair> pairs = new ArrayList<>();
    for (Golden.Case line : Golden.cases(language, "transcription")) {
      String[] words = line.text().split("[ -]");
      for (String spelling : line.wanted().split(";")) {
        String[] spelt = spelling.strip().split("[ -]");
        if (!line.known() && !spelling.strip().startsWith("-") && spelt.length == words.length) {
          for (int index = 0; index < words.length; index++) {
            pairs.add(new Pair(words[index], spelt[index]));
          }
        }
      }
    }
    return pairs;
  }
}

package org.concordat.analysis.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.analysis.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameKeyTest {

  static Stream<Arguments> people() {
    return GoldenNames.rows("keys.tsv").map(row -> Arguments.of(row.place(), spellings(row)));
  }

  static Stream<Arguments> differentPeople() {
    return GoldenNames.rows("different.tsv")
        .map(row -> Arguments.of(row.place(), row.need("left"), row.need("right")));
  }

  private static List<String> spellings(Table.Row row) {
    return GoldenNames.cells(row, "first", "second", "third", "fourth", "fifth");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("people")
  void spellingsOfOnePersonShareKey(String place, List<String> spellings) {
    String key = NameKey.key(spellings.get(0));
    for (String spelling : spellings) {
      if (GoldenNames.isKnownFailure(spelling)) {
        assertThat(NameKey.key(spelling.substring(1))).as(place + " is mended").isNotEqualTo(key);
      } else {
        assertThat(NameKey.key(spelling)).as(place + " " + spelling).isEqualTo(key);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("differentPeople")
  void differentPeopleHaveDifferentKeys(String place, String left, String right) {
    if (GoldenNames.isKnownFailure(left)) {
      assertThat(NameKey.key(left.substring(1)))
          .as(place + " is mended")
          .isEqualTo(NameKey.key(right));
    } else {
      assertThat(NameKey.key(left)).as(place).isNotEqualTo(NameKey.key(right));
    }
  }

  @Test
  void noTwoPeopleOfTheGoldenTableClash() {
    Map<String, String> owners = new HashMap<>();
    GoldenNames.rows("keys.tsv")
        .forEach(
            row ->
                spellings(row).stream()
                    .map(spelling -> NameKey.key(spelling.replace("!", "")))
                    .distinct()
                    .forEach(key -> assertThat(owners.put(key, row.place())).as(key).isNull()));
  }

  @Test
  void keysAreAsciiSlugs() {
    GoldenNames.rows("keys.tsv")
        .flatMap(row -> spellings(row).stream())
        .forEach(spelling -> assertThat(NameKey.key(spelling)).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void oddInputHasKeyWithoutException() {
    assertThat(NameKey.key("")).isEmpty();
    assertThat(NameKey.key(" - ")).isEmpty();
    for (String odd :
        List.of(
            "习近平", "\ud800", "\udc00a", "Ё", "a\u200bb", "Иvan Пeтров", "1234", "שלום", "ь", "'")) {
      assertThat(NameKey.key(odd)).as(odd).matches("[a-z0-9-]*");
    }
    assertThat(NameKey.key("Нгуен ".repeat(100_000))).isNotEmpty();
    assertThat(NameKey.key("ы".repeat(1_000_000))).isNotEmpty();
  }

  @Test
  void compositionDoesNotMatter() {
    String name = "Nguyễn Phú Trọng";
    String decomposed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
    assertThat(NameKey.key(decomposed)).isEqualTo(NameKey.key(name));
  }
}

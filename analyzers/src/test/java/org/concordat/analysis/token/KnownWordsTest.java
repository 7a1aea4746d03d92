package org.concordat.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.concordat.analysis.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {

  private static final int MANY = 200_000;

  private final KnownWords words = new KnownWords();

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "слово", "двенадцатьбу", "двенадцатьбук", "словотринадцатибуквенное"})
  void findsAWordWhereverItStands(String word) {
    words.keep(known(word));
    assertThat(words.find("x" + word + "y", 1, 1 + word.length()))
        .isNotNull()
        .extracting(known -> known.surface)
        .isEqualTo(word);
    assertThat(words.find(word + "y", 0, word.length() + 1)).isNull();
    assertThat(words.find(word, 0, word.length() - 1)).isNull();
  }

  @Test
  void tellsWordsApartThatDifferInTheEndOnly() {
    words.keep(known("словотринадцатибуквенное"));
    String other = "словотринадцатибуквенная";
    assertThat(words.find(other, 0, other.length())).isNull();
  }

  @Test
  void givesNoOtherWordHoweverManyThereAre() {
    Random random = new Random(7);
    int kept = 0;
    for (int index = 0; index < MANY; index++) {
      String word = Integer.toString(random.nextInt(MANY), 36);
      KnownWords.Known found = words.find(word, 0, word.length());
      if (found == null) {
        words.keep(known(word));
      } else {
        assertThat(found.surface).isEqualTo(word);
        kept++;
      }
    }
    assertThat(kept).isGreaterThan(MANY / 20);
  }

  @Test
  void aWordThatComesOftenStaysKnown() {
    words.keep(known("and"));
    Random random = new Random(8);
    int lost = 0;
    for (int index = 0; index < MANY; index++) {
      String rare = Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
      words.keep(known(rare));
      if (words.find("and", 0, 3) == null) {
        words.keep(known("and"));
        lost++;
      }
    }
    assertThat(lost).isLessThan(MANY / 1000);
  }

  private static KnownWords.Known known(String word) {
    return new KnownWords.Known(word, word, Shape.LOWER, List.of());
  }
}

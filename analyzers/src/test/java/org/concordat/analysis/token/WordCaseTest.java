package org.concordat.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCaseTest {

  @ParameterizedTest
  @CsvSource({"ĐỒNG, đồng", "Ёлка, ёлка", "и\u0306од, йод", "Ha\u0300 , hà", "ΟΔΟΣ, οδοσ", "I, i"})
  void composesAndLowers(String surface, String form) {
    assertThat(WordCase.lower(surface)).isEqualTo(form);
  }

  @Test
  void givesBackWhatIsLowAlready() {
    String word = new String("đồng");
    assertThat(WordCase.lower("слово")).isSameAs("слово");
    assertThat(WordCase.lower(word)).isEqualTo(word);
  }

  @Test
  void lowersEachCharacterAsTheLibraryDoes() {
    for (int codePoint = 0; codePoint <= 0x1FFFF; codePoint++) {
      String letter = Character.toString(codePoint);
      String expected = Normalizer.normalize(letter, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      // Two letters with a point above in place of one: the only letter that grows.
      if (codePoint != 'İ') {
        assertThat(WordCase.lower(letter)).as("%x", codePoint).isEqualTo(expected);
      }
    }
  }
}

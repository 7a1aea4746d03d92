package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void countsLettersNotMarks() {
    assertThat(DisplayWidth.of("Куба")).isEqualTo(4);
    assertThat(DisplayWidth.of("Việt Nam")).isEqualTo(8);
    assertThat(DisplayWidth.of(Normalizer.normalize("Việt Nam", Normalizer.Form.NFD))).isEqualTo(8);
    assertThat(DisplayWidth.of("习近平")).isEqualTo(6);
    assertThat(DisplayWidth.of("a\u200Bb")).isEqualTo(2);
  }

  @Test
  void wrapsBetweenWordsAndCutsTheEndless() {
    assertThat(DisplayWidth.wrap("Công ước Hà Nội", 8)).containsExactly("Công ước", "Hà Nội");
    assertThat(DisplayWidth.wrap("конвенция", 4)).containsExactly("конв", "енци", "я");
    assertThat(DisplayWidth.wrap("", 4)).containsExactly("");
  }

  @Test
  void neverCutsALetterFromItsMarks() {
    String decomposed = Normalizer.normalize("ệệệệệ", Normalizer.Form.NFD);
    assertThat(DisplayWidth.wrap(decomposed, 2))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isBetween(1, 2))
        .allSatisfy(
            line -> assertThat(Normalizer.normalize(line, Normalizer.Form.NFC)).matches("ệ+"));
  }

  @Test
  void letsNoTextMoveTheCursor() {
    assertThat(DisplayWidth.clean("a\u001B[2Jb\r\n\tc\u202Ed")).isEqualTo("a [2Jb cd");
  }
}

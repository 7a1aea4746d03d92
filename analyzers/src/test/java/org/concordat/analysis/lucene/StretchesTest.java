package org.concordat.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {

  /** Longer than a stretch. */
  private static final int LONG = 40_000;

  @Test
  void aShortTextIsOneStretch() throws IOException {
    assertThat(read(new StringReader("One. Two.\nThree."))).containsExactly("One. Two.\nThree.");
    assertThat(read(new StringReader(""))).isEmpty();
  }

  @Test
  void linesStayWhole() throws IOException {
    String line = "A line. And more of it\n";
    assertThat(read(new StringReader(line.repeat(LONG / line.length()))))
        .hasSizeGreaterThan(1)
        .allMatch(stretch -> stretch.startsWith("A line.") && stretch.endsWith("of it\n"));
  }

  @Test
  void withoutLinesSentencesStayWhole() throws IOException {
    String sentence = "One sentence of five words. ";
    assertThat(read(new StringReader(sentence.repeat(LONG / sentence.length()))))
        .hasSizeGreaterThan(1)
        .allMatch(stretch -> stretch.startsWith("One") && stretch.endsWith("words. "));
  }

  @Test
  void withoutSentencesWordsStayWhole() throws IOException {
    assertThat(read(new StringReader("word ".repeat(LONG / 5))))
        .hasSizeGreaterThan(1)
        .allMatch(stretch -> stretch.startsWith("word") && stretch.endsWith(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void surrogatePairsStayWhole(String before) throws IOException {
    assertThat(read(new StringReader(before + "\uD835\uDD38".repeat(LONG / 2))))
        .hasSizeGreaterThan(1)
        .noneMatch(stretch -> Character.isLowSurrogate(stretch.charAt(0)));
  }

  @Test
  void theWayOfReadingDoesNotMoveTheCuts() throws IOException {
    String text = "Some words here. ".repeat(LONG / 17) + "\n" + "x".repeat(LONG);
    Reader slow =
        new FilterReader(new StringReader(text)) {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(7, length));
          }
        };
    assertThat(read(slow)).isEqualTo(read(new StringReader(text)));
  }

  @ParameterizedTest
  @EnumSource
  void aLongTextHasTheTermsOfItsParagraphs(Language language) throws IOException {
    String paragraph = FactoriesTest.SAMPLES.get(language) + "\n";
    int count = LONG / paragraph.length();
    List<String> terms =
        FactoriesTest.rows(TextAnalyzers.load().analyzer(language), paragraph).stream()
            .map(row -> row.substring(0, row.lastIndexOf(' ', row.lastIndexOf(' ') - 1)))
            .toList();
    List<String> expected = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      expected.addAll(terms);
    }
    assertThat(
            FactoriesTest.rows(TextAnalyzers.load().analyzer(language), paragraph.repeat(count))
                .stream()
                .map(row -> row.substring(0, row.lastIndexOf(' ', row.lastIndexOf(' ') - 1))))
        .isEqualTo(expected);
  }

  private static List<String> read(Reader reader) throws IOException {
    Stretches stretches = new Stretches();
    List<String> found = new ArrayList<>();
    int length = 0;
    for (String next = stretches.next(reader); !next.isEmpty(); next = stretches.next(reader)) {
      assertThat(stretches.start()).isEqualTo(length);
      length += next.length();
      assertThat(stretches.end()).isEqualTo(length);
      found.add(next);
    }
    return found;
  }
}

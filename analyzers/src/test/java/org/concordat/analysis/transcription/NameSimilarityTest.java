package org.concordat.analysis.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameSimilarityTest {

  static Stream<Arguments> pairs() {
    return GoldenNames.rows("similarity.tsv")
        .map(
            row ->
                Arguments.of(
                    row.place(),
                    row.need("left"),
                    row.need("right"),
                    Double.valueOf(row.need("least")),
                    Double.valueOf(row.need("most"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void scoresLieWithinBounds(String place, String left, String right, double least, double most) {
    assertThat(NameSimilarity.score(left, right)).as(place).isBetween(least, most);
    assertThat(NameSimilarity.score(right, left))
        .as(place + " is symmetric")
        .isEqualTo(NameSimilarity.score(left, right));
  }

  @Test
  void nothingIsLikeAnEmptyName() {
    assertThat(NameSimilarity.score("", "Tô Lâm")).isZero();
    assertThat(NameSimilarity.score("", "")).isZero();
  }
}

package org.concordat.analysis.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RussianNameCasesTest {

  static Stream<Arguments> names() {
    return GoldenNames.rows("cases.tsv")
        .map(row -> Arguments.of(row.place(), row.need("name"), row.need("nominative")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void restoresNominative(String place, String name, String nominative) {
    if (GoldenNames.isKnownFailure(nominative)) {
      assertThat(RussianNameCases.nominative(name))
          .as(place + " is mended")
          .isNotEqualTo(nominative.substring(1));
    } else {
      assertThat(RussianNameCases.nominative(name)).as(place).isEqualTo(nominative);
    }
  }

  @Test
  void leavesOtherScriptsAlone() {
    assertThat(RussianNameCases.nominative("Tô Lâm")).isEqualTo("Tô Lâm");
    assertThat(RussianNameCases.nominative("")).isEmpty();
  }
}

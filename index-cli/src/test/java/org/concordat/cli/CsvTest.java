package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "＝1", "-"})
  void takesTheForceOutOfFormulas(String formula) {
    assertThat(Csv.cell(formula).replace("\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.5", "69", "Куба", "1-2", "Việt Nam"})
  void leavesNumbersAndWordsAlone(String value) {
    assertThat(Csv.cell(value)).isEqualTo(value);
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(Csv.cell("a, b")).isEqualTo("\"a, b\"");
    assertThat(Csv.cell("he said \"no\"")).isEqualTo("\"he said \"\"no\"\"\"");
    assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
    assertThat(Csv.cell("")).isEmpty();
  }
}

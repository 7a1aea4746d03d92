package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/numbers.txt}: a phrase, a bar, the numbers found in it as
 * comparator, value and form.
 */
class NumberGoldenTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();

  @TestFactory
  List<DynamicTest> findsTheNumbersOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "/golden/" + language.code() + "/numbers.txt";
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  NumberGoldenTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (line.isBlank() || line.startsWith("#")) {
            continue;
          }
          String[] parts = line.split("\\|", 2);
          tests.add(
              DynamicTest.dynamicTest(
                  file + ":" + number + " " + parts[0].strip(),
                  () -> assertThat(found(language, parts[0].strip())).isEqualTo(parts[1].strip())));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(100);
    return tests;
  }

  private static String found(Language language, String text) {
    LanguageAnalysis analysis = ANALYZERS.of(language);
    return analysis.numbers().numbers(analysis.tokens(text, 0, text.length())).stream()
        .map(NumberGoldenTest::show)
        .collect(Collectors.joining(" ; "));
  }

  private static String show(NumberExpression number) {
    String sign = number.comparator() == NumberComparator.EQUAL ? "" : number.comparator().sign();
    String maximum =
        number.maximum().map(value -> ".." + value.stripTrailingZeros().toPlainString()).orElse("");
    String form =
        switch (number.form()) {
          case ORDINAL -> " ordinal";
          case VAGUE -> " vague";
          default -> "";
        };
    return sign + number.value().stripTrailingZeros().toPlainString() + maximum + form;
  }
}

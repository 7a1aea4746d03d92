package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/dates.txt}: a phrase, a bar, each date as its words and its ISO
 * value. All are said on 12 March 2026, a Thursday.
 */
class DateGoldenTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();
  private static final Optional<LocalDate> SAID = Optional.of(LocalDate.of(2026, 3, 12));

  @TestFactory
  List<DynamicTest> findsTheDatesOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "/golden/" + language.code() + "/dates.txt";
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  DateGoldenTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
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
    assertThat(tests).hasSizeGreaterThan(90);
    return tests;
  }

  private static String found(Language language, String text) {
    LanguageAnalysis analysis = ANALYZERS.of(language);
    List<Token> tokens = analysis.tokens(text, 0, text.length());
    return analysis.dates().dates(tokens, SAID).stream()
        .map(
            date ->
                text.substring(
                        tokens.get(date.firstToken()).start(),
                        tokens.get(date.endToken() - 1).end())
                    + " = "
                    + date.iso().orElse("?"))
        .collect(Collectors.joining(" ; "));
  }
}

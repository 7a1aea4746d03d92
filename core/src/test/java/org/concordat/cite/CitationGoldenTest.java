package org.concordat.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.concordat.Concordat;
import org.concordat.analysis.Language;
import org.concordat.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/citations.txt}: a text, an arrow, the articles that it cites. */
class CitationGoldenTest {

  private static final Concordat CONCORDAT = Concordat.create();

  private static final int LEAST_OF_A_LANGUAGE = 50;

  @TestFactory
  List<DynamicTest> findsTheCitationsOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      List<DynamicTest> own = tests(language);
      assertThat(own).hasSizeGreaterThanOrEqualTo(LEAST_OF_A_LANGUAGE);
      tests.addAll(own);
    }
    return tests;
  }

  private static List<DynamicTest> tests(Language language) throws IOException {
    String file = "/golden/" + language.code() + "/citations.txt";
    InputStream stream =
        Objects.requireNonNull(CitationGoldenTest.class.getResourceAsStream(file), file);
    List<DynamicTest> tests = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          tests.add(test(language, line, file + ":" + number));
        }
      }
    }
    return tests;
  }

  private static DynamicTest test(Language language, String line, String place) {
    boolean known = line.startsWith("!");
    String[] parts = (known ? line.substring(1) : line).split("=>", 2);
    String text = parts[0].strip().replace('¶', '\n');
    String wanted = parts[1].strip();
    return DynamicTest.dynamicTest(
        place + " " + text,
        () -> {
          if (known) {
            assertThat(found(language, text)).as("passes now: drop the !").isNotEqualTo(wanted);
          } else {
            assertThat(found(language, text)).isEqualTo(wanted);
          }
        });
  }

  private static String found(Language language, String text) {
    Document document = Document.of("golden", text).withLanguage(language.code());
    return CONCORDAT.analyze(document).citations().stream()
        .map(
            citation ->
                "["
                    + citation.span().in(text)
                    + "] "
                    + citation.key().substring(citation.key().indexOf(':') + 1))
        .collect(Collectors.joining(" ; "));
  }
}

package org.concordat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.concordat.analysis.Language;
import org.concordat.model.Analysis;
import org.concordat.model.Document;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden files {@code golden/xx/name.txt}: a text, an arrow, what is found in it. {@code ¶} is a
 * line break; a line with {@code !} is a known failure, and fails once it passes.
 */
public final class Golden {

  private static final Concordat CONCORDAT = Concordat.create();

  private Golden() {}

  /**
   * Makes a test of each line.
   *
   * @param name name of the files
   * @param least how many lines each language must have
   * @param show writes what was found as it stands in the file
   * @return the tests
   * @throws IOException if a file cannot be read
   */
  public static List<DynamicTest> tests(String name, int least, Function<Analysis, String> show)
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "/golden/" + language.code() + "/" + name + ".txt";
      InputStream stream = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file);
      List<DynamicTest> own = new ArrayList<>();
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank() && !line.startsWith("#")) {
            own.add(test(language, line, file + ":" + number, show));
          }
        }
      }
      assertThat(own).as(file).hasSizeGreaterThanOrEqualTo(least);
      tests.addAll(own);
    }
    return tests;
  }

  private static DynamicTest test(
      Language language, String line, String place, Function<Analysis, String> show) {
    boolean known = line.startsWith("!");
    String[] parts = (known ? line.substring(1) : line).split("=>", 2);
    String text = parts[0].strip().replace('¶', '\n');
    String wanted = parts[1].strip();
    Document document = Document.of("golden", text).withLanguage(language.code());
    return DynamicTest.dynamicTest(
        place + " " + text,
        () -> {
          String found = show.apply(CONCORDAT.analyze(document));
          if (known) {
            assertThat(found).as("passes now: drop the !").isNotEqualTo(wanted);
          } else {
            assertThat(found).isEqualTo(wanted);
          }
        });
  }

  /**
   * Cuts the kind off an id.
   *
   * @param id an id such as {@code country:CU}
   * @return what stands behind the colon
   */
  public static String slug(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}

package org.concordat.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.concordat.analysis.Language;
import org.concordat.model.Speaker;
import org.concordat.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/statements.txt}: a text and who says what in it. */
class StatementGoldenTest {

  private static final int FEWEST_CASES = 230;
  private static final String BETWEEN = " ‖ ";

  @TestFactory
  List<DynamicTest> findsTheStatementsOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      tests.addAll(tests(language.code()));
    }
    assertThat(tests).hasSizeGreaterThan(FEWEST_CASES);
    return tests;
  }

  private static List<DynamicTest> tests(String language) throws IOException {
    String file = "/golden/" + language + "/statements.txt";
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream stream =
            Objects.requireNonNull(StatementGoldenTest.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String read = line;
          tests.add(
              DynamicTest.dynamicTest(
                  language + "/statements.txt:" + number, () -> check(language, read)));
        }
      }
    }
    return tests;
  }

  private static void check(String language, String line) {
    boolean none = line.startsWith("- ");
    boolean knownFailure = line.startsWith("! ");
    String[] parts = (none || knownFailure ? line.substring(2) : line).split(BETWEEN, -1);
    List<String> wanted = new ArrayList<>();
    for (int index = 1; index < parts.length; index++) {
      wanted.add(parts[index].strip());
    }
    assertThat(none && !wanted.isEmpty()).as("a case with statements and a dash").isFalse();
    String text = parts[0].strip();
    List<Statement> statements = Attributing.attribute(language, text).statements();
    List<String> found = new ArrayList<>();
    for (int index = 0; index < statements.size(); index++) {
      boolean withId = index < wanted.size() && speaker(wanted.get(index)).contains("=");
      found.add(show(statements.get(index), text, withId));
    }
    if (knownFailure) {
      assertThat(found).as("a known failure that passes now: %s", text).isNotEqualTo(wanted);
    } else {
      assertThat(found).as(text).isEqualTo(wanted);
    }
  }

  private static String speaker(String wanted) {
    return wanted.substring(0, wanted.indexOf(" | "));
  }

  private static String show(Statement statement, String text, boolean withId) {
    String speaker =
        statement.speaker().flatMap(Speaker::span).map(span -> span.in(text)).orElse("-");
    String id = statement.speaker().flatMap(Speaker::id).orElse("?");
    return speaker
        + (withId ? "=" + id : "")
        + " | "
        + statement.cue().map(cue -> cue.span().in(text)).orElse("-")
        + " | "
        + statement.content().in(text)
        + " | "
        + statement.kind().name().toLowerCase(Locale.ROOT);
  }
}

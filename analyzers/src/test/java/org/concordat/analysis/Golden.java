package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden files {@code golden/xx/kind.txt}, which a linguist reads and writes: a case a line, {@code
 * #} a comment, {@code \}{@code u00A0} a character that cannot be seen, {@code !} in front a known
 * failure, which fails once it passes.
 */
public final class Golden {

  /** Each language and kind has at least so many cases. */
  public static final int FEWEST = 150;

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  /**
   * A line of a golden file.
   *
   * @param place file and line
   * @param text what stands before the bar; the whole line where there is none
   * @param wanted what stands behind it
   * @param known whether it is a known failure
   */
  public record Case(String place, String text, String wanted, boolean known) {}

  private Golden() {}

  /**
   * Reads a file.
   *
   * @param language of which language
   * @param kind its name without ending
   * @return its cases in order
   */
  public static List<Case> cases(Language language, String kind) {
    String file = "/golden/" + language.code() + "/" + kind + ".txt";
    List<Case> cases = new ArrayList<>();
    List<String> lines = lines(file);
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean known = line.startsWith("!");
      String[] parts = unescaped(known ? line.substring(1) : line).split("\\|", 2);
      cases.add(
          new Case(
              file + ":" + (index + 1),
              parts[0].strip(),
              parts.length > 1 ? parts[1].strip() : "",
              known));
    }
    return cases;
  }

  /**
   * Makes a test of each line of a kind in every language.
   *
   * @param kind name of the files
   * @param shown what an analysis finds in the text of a case, as the files write it
   * @return the tests
   */
  public static List<DynamicTest> tests(
      String kind, BiFunction<LanguageAnalysis, Case, String> shown) {
    return tests(kind, shown, Case::wanted);
  }

  /**
   * Makes a test of each line of a kind in every language.
   *
   * @param kind name of the files
   * @param shown what an analysis finds in the text of a case, as the files write it
   * @param wanted what it should find
   * @return the tests
   */
  public static List<DynamicTest> tests(
      String kind,
      BiFunction<LanguageAnalysis, Case, String> shown,
      Function<Case, String> wanted) {
    TextAnalyzers analyzers = TextAnalyzers.load();
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Case> cases = cases(language, kind);
      assertThat(cases).as(kind + " of " + language).hasSizeGreaterThanOrEqualTo(FEWEST);
      for (Case line : cases) {
        tests.add(
            DynamicTest.dynamicTest(
                line.place() + " " + line.text(),
                () -> check(line, shown.apply(analyzers.of(language), line), wanted.apply(line))));
      }
    }
    return tests;
  }

  private static void check(Case line, String found, String wanted) {
    if (line.known()) {
      assertThat(found).as("passes now: drop the !").isNotEqualTo(wanted);
    } else {
      assertThat(found).isEqualTo(wanted);
    }
  }

  /**
   * The lines of a table of a language, as they stand.
   *
   * @param language whose table
   * @param table its file name
   * @return all lines, those of comments included
   */
  public static List<String> table(Language language, String table) {
    return table(language.name().toLowerCase(Locale.ROOT) + "/" + table);
  }

  /**
   * The lines of a table, as they stand.
   *
   * @param table folder and file name
   * @return all lines, those of comments included
   */
  public static List<String> table(String table) {
    return lines("/org/concordat/analysis/" + table);
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Golden.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }
}

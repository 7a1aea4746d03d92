package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.concordat.analysis.Language;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Document;
import org.concordat.model.Mention;
import org.concordat.text.TextSegmenter;
import org.junit.jupiter.api.DynamicTest;

/**
 * Golden files of mentions: a sentence, an arrow, the mentions of one kind in order with a
 * semicolon between. A line with {@code !} is a known failure, and fails once it passes.
 */
final class MentionGolden {

  private static final LanguageRegistry LANGUAGES = LanguageRegistry.load();
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(LANGUAGES);
  private static final TextSegmenter SEGMENTER = new TextSegmenter(LANGUAGES.analyzers());

  private MentionGolden() {}

  /**
   * Makes a test of each line.
   *
   * @param name name of the files {@code golden/xx/name.txt}
   * @param type the kind of mentions
   * @param show how a mention is written in the file, from the mention and its sentence
   */
  static <M extends Mention> List<DynamicTest> tests(
      String name, Class<M> type, BiFunction<M, String, String> show) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "/golden/" + language.code() + "/" + name + ".txt";
      InputStream stream =
          Objects.requireNonNull(MentionGolden.class.getResourceAsStream(file), file);
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank() && !line.startsWith("#")) {
            tests.add(
                test(line, file + ":" + number, sentence -> found(language, sentence, type, show)));
          }
        }
      }
    }
    return tests;
  }

  private static DynamicTest test(
      String line, String place, java.util.function.UnaryOperator<String> finder) {
    boolean known = line.startsWith("!");
    String[] parts = (known ? line.substring(1) : line).split("=>", 2);
    String sentence = parts[0].strip();
    String wanted = parts[1].strip();
    return DynamicTest.dynamicTest(
        place + " " + sentence,
        () -> {
          if (known) {
            assertThat(finder.apply(sentence)).as("passes now: drop the !").isNotEqualTo(wanted);
          } else {
            assertThat(finder.apply(sentence)).isEqualTo(wanted);
          }
        });
  }

  private static <M extends Mention> String found(
      Language language, String sentence, Class<M> type, BiFunction<M, String, String> show) {
    Document document = Document.of("golden", sentence).withLanguage(language.code());
    return EXTRACTOR.extract(SEGMENTER.segment(document)).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .map(mention -> show.apply(mention, sentence))
        .filter(shown -> !shown.isEmpty())
        .collect(Collectors.joining(" ; "));
  }
}

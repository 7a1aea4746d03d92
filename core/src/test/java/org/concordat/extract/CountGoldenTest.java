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
import java.util.stream.Collectors;
import org.concordat.analysis.Language;
import org.concordat.analysis.NumberComparator;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.CountMention;
import org.concordat.model.Document;
import org.concordat.text.TextSegmenter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/counts.txt}: a sentence and the counts in it. */
class CountGoldenTest {

  private static final LanguageRegistry LANGUAGES = LanguageRegistry.load();
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(LANGUAGES);
  private static final TextSegmenter SEGMENTER = new TextSegmenter(LANGUAGES.analyzers());

  @TestFactory
  List<DynamicTest> findsTheCountsOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "/golden/" + language.code() + "/counts.txt";
      InputStream stream =
          Objects.requireNonNull(CountGoldenTest.class.getResourceAsStream(file), file);
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank() && !line.startsWith("#")) {
            tests.add(test(language, file + ":" + number, line));
          }
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests;
  }

  private static DynamicTest test(Language language, String place, String line) {
    boolean known = line.startsWith("!");
    String[] parts = (known ? line.substring(1) : line).split("=>", 2);
    String sentence = parts[0].strip();
    String wanted = parts[1].strip();
    return DynamicTest.dynamicTest(
        place + " " + sentence,
        () -> {
          if (known) {
            assertThat(found(language, sentence)).as("passes now: drop the !").isNotEqualTo(wanted);
          } else {
            assertThat(found(language, sentence)).isEqualTo(wanted);
          }
        });
  }

  private static String found(Language language, String sentence) {
    Document document = Document.of("golden", sentence).withLanguage(language.code());
    return EXTRACTOR.extract(SEGMENTER.segment(document)).stream()
        .filter(CountMention.class::isInstance)
        .map(CountMention.class::cast)
        .map(count -> show(count, sentence))
        .collect(Collectors.joining(" ; "));
  }

  private static String show(CountMention count, String sentence) {
    String sign = count.comparator() == NumberComparator.EQUAL ? "" : count.comparator().sign();
    String range = count.maximum().map(maximum -> ".." + maximum.toPlainString()).orElse("");
    List<String> parts = new ArrayList<>();
    parts.add("[" + count.span().in(sentence) + "]");
    parts.add(sign + count.value().toPlainString() + range);
    count.unit().ifPresent(parts::add);
    parts.add(String.join(",", count.counted()));
    count.relation().ifPresent(parts::add);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}

package org.concordat.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Mention;
import org.concordat.text.TextSegmenter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden texts, one a line, with the mentions of a document in brackets: {@code [KIND|id name]}. An
 * id that is a number stands for whatever id the linker gives, the same number for one entity,
 * another number for another one. Further members: see {@link MarkedText}.
 */
class LinkGoldenTest {

  private static final LanguageRegistry LANGUAGES = LanguageRegistry.load();
  private static final EntityLinker LINKER =
      new EntityLinker(LANGUAGES, new PersonNames(LANGUAGES));
  private static final TextSegmenter SEGMENTER = new TextSegmenter(LANGUAGES.analyzers());

  @TestFactory
  Stream<DynamicTest> mentionsHaveTheIdsOfTheGoldenFiles() {
    return LANGUAGES.languages().stream().flatMap(language -> cases(language.code()));
  }

  private static Stream<DynamicTest> cases(String language) {
    String file = "/golden/link/" + language + ".txt";
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream stream = LinkGoldenTest.class.getResourceAsStream(file)) {
      assertThat(stream).as(file).isNotNull();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String text = line;
          tests.add(
              DynamicTest.dynamicTest(
                  language + ".txt:" + number, () -> check(MarkedText.read(text, language))));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
    return tests.stream();
  }

  private static void check(MarkedText marked) {
    LinkedText linked = LINKER.link(SEGMENTER.segment(marked.document()), marked.mentions());
    Map<String, String> byNumber = new HashMap<>();
    Map<String, String> byId = new HashMap<>();
    for (Mention mention : linked.mentions()) {
      String wanted = marked.wanted(mention);
      String given = marked.given(mention);
      if (wanted.isEmpty()) {
        continue;
      }
      String place = mention.span() + " " + mention.span().in(marked.document().text());
      if (Character.isDigit(wanted.charAt(0))) {
        assertThat(byNumber.computeIfAbsent(wanted, any -> given)).as(place).isEqualTo(given);
        assertThat(byId.computeIfAbsent(given, any -> wanted)).as(place).isEqualTo(wanted);
      } else {
        assertThat(given).as(place).isEqualTo(wanted);
      }
    }
  }
}

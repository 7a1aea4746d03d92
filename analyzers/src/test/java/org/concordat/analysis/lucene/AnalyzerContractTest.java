package org.concordat.analysis.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.junit.AfterClass;
import org.junit.BeforeClass;

/**
 * Lucene's own contract, for the analyzer of each language: attributes, offsets, reuse. JUnit 4, as
 * Lucene's test framework is.
 */
public class AnalyzerContractTest extends BaseTokenStreamTestCase {

  /** Char filters that shorten or lengthen the text, with the arguments that they need. */
  private static final Map<String, Map<String, String>> CHAR_FILTERS =
      Map.of(
          "htmlStrip",
          Map.of(),
          "icuNormalizer2",
          Map.of("name", "nfkc_cf"),
          "patternReplace",
          Map.of("pattern", "([a-m])", "replacement", "$1$1"));

  private static TextAnalyzers analyzers;

  @BeforeClass
  public static void load() {
    analyzers = TextAnalyzers.load();
  }

  @AfterClass
  public static void unload() {
    analyzers = null;
  }

  private static List<Analyzer> all() {
    List<Analyzer> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(analyzers.of(language).analyzer());
      all.add(analyzers.of(language).foldedAnalyzer());
    }
    return all;
  }

  public void testRandomText() throws Exception {
    for (Analyzer analyzer : all()) {
      checkRandomData(random(), analyzer, 300 * RANDOM_MULTIPLIER);
    }
  }

  public void testLongRandomText() throws Exception {
    for (Analyzer analyzer : all()) {
      checkRandomData(random(), analyzer, 3 * RANDOM_MULTIPLIER, 40_000);
    }
  }

  public void testRandomTextThroughTheTokenizerAlone() throws Exception {
    for (Language language : Language.values()) {
      try (Analyzer analyzer =
          CustomAnalyzer.builder()
              .withTokenizer(WordTokenizerFactory.NAME, "language", language.code())
              .build()) {
        checkRandomData(random(), analyzer, 300 * RANDOM_MULTIPLIER);
      }
    }
  }

  public void testRandomTextThroughTheStopFilterBehindAnotherTokenizer() throws Exception {
    for (Language language : Language.values()) {
      try (Analyzer analyzer =
          CustomAnalyzer.builder()
              .withTokenizer("whitespace")
              .addTokenFilter(LemmaStopFilterFactory.NAME, "language", language.code())
              .build()) {
        checkRandomData(random(), analyzer, 300 * RANDOM_MULTIPLIER);
      }
    }
  }

  public void testRandomTextBehindCharFiltersThatMoveOffsets() throws Exception {
    for (Language language : Language.values()) {
      for (String charFilter : CHAR_FILTERS.keySet()) {
        try (Analyzer analyzer = filtered(language, charFilter, CHAR_FILTERS.get(charFilter))) {
          checkRandomData(random(), analyzer, 30 * RANDOM_MULTIPLIER);
        }
      }
    }
  }

  public void testOffsetsBehindACharFilterPointIntoTheText() throws Exception {
    String text = "<p>Th&ecirc;m <b>hai</b> b&#7897; tr&#432;&#7903;ng</p>";
    try (Analyzer analyzer = filtered(Language.VIETNAMESE, "htmlStrip", Map.of())) {
      assertEquals(
          List.of(
              "thêm 3-13 +1",
              "hai 17-24 +1",
              "bộ trưởng 25-51 +1",
              "bộ 25-33 +0",
              "trưởng 34-51 +1"),
          FactoriesTest.rows(analyzer, text));
    }
  }

  private static Analyzer filtered(
      Language language, String charFilter, Map<String, String> arguments) throws IOException {
    // A copy, as the factory takes out what it understands.
    return CustomAnalyzer.builder()
        .addCharFilter(charFilter, new HashMap<>(arguments))
        .withTokenizer(WordTokenizerFactory.NAME, "language", language.code())
        .addTokenFilter(LemmaStopFilterFactory.NAME, "language", language.code())
        .build();
  }
}

package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is no language: no exception, offsets inside the text, terms that an index takes, and a time
 * that grows with the length alone.
 */
class BadInputTest {

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();

  private static final int MEGABYTE = 1 << 20;
  private static final int LONG = 1 << 16;

  /**
   * Of processor time, which does not depend on what else the machine does. A text of this length
   * takes a tenth of it; one that takes quadratic time needs more than ten times as much.
   */
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(2);

  /** Each is repeated without end. Most took quadratic time once, here or in a library. */
  private static final List<String> UNITS =
      List.of(
          "x",
          "A.",
          "a-",
          "1-",
          "1,",
          "1/",
          "'",
          "x'",
          "A. ",
          "?! ",
          "!, ",
          "a.\"b ",
          ". ",
          "(",
          "Иван ",
          "Nguyễn ",
          "hai mươi ",
          "two hundred ",
          // capitals whose small form depends on their neighbours or is longer
          "Σ",
          "İ",
          // marks in an order that composing has to change
          "\u0301\u0323",
          // a ligature that folding makes eighteen letters
          "\uFDFA",
          "\uD835\uDD38",
          "\uD83D",
          "\u200D",
          "\n");

  private static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "\uD83D",
          "\uDE00",
          "a\uD83Db \uDE00c d\uDE00\uD83D",
          "\u200B\u200C\u200D\u2060\uFEFF\u00AD",
          "мин\u200Bистр min\u00ADister minis\u2060ter th\u200Dủ đô",
          "mіnіster Кyбa Сuba",
          "'s ’s 's's U.S.'s",
          // what an ordinal ends in, without its number; digits that are none of ours
          "sT 2sT tH",
          "\uD835\uDFCE \uD835\uDFCE,\uD835\uDFCF \u0663\u0664/\u0665 4/\u0665/2020",
          "e\u0301\u0323\u0302 \u0301",
          "\u0000\u0001\u007F\u0085\u2028\u2029",
          "\uFFFE\uFFFF\uDBFF\uDFFF");

  @ParameterizedTest
  @EnumSource
  void strangeTextIsAnalysed(Language language) throws IOException {
    for (String text : STRANGE) {
      check(language, text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomBytesAreAnalysedWhateverTheyAreTakenFor(Language language) throws IOException {
    byte[] bytes = new byte[LONG];
    new Random(language.ordinal()).nextBytes(bytes);
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            Charset.forName("KOI8-R"))) {
      check(language, new String(bytes, charset));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRepeatedWithoutEndTakesLinearTime(Language language) throws IOException {
    for (String unit : UNITS) {
      check(language, unit.repeat(LONG / unit.length()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsOfAMegabyteAreIndexed(Language language) throws IOException {
    LanguageAnalysis analysis = ANALYZERS.of(language);
    for (String unit : List.of("x", "я", "ê")) {
      checkTerms(analysis.analyzer(), unit.repeat(MEGABYTE));
      checkTerms(analysis.foldedAnalyzer(), unit.repeat(MEGABYTE));
    }
  }

  private static void check(Language language, String text) throws IOException {
    LanguageAnalysis analysis = ANALYZERS.of(language);
    checkTerms(analysis.analyzer(), text);
    checkTerms(analysis.foldedAnalyzer(), text);
    long began = processorTime();
    List<Token> tokens = analysis.tokens(text, 0, text.length());
    checkSpans(tokens.stream().map(token -> new int[] {token.start(), token.end()}).toList(), text);
    checkSpans(
        analysis.words(text, tokens).stream()
            .map(word -> new int[] {word.start(), word.end()})
            .toList(),
        text);
    checkTime(began, "tokens and words", text);
    began = processorTime();
    checkSpans(
        analysis.sentences(text).stream()
            .map(sentence -> new int[] {sentence.start(), sentence.end()})
            .toList(),
        text);
    checkTime(began, "sentences", text);
    began = processorTime();
    analysis.numbers().numbers(tokens);
    analysis.dates().dates(tokens, Optional.empty());
    checkTime(began, "numbers and dates", text);
  }

  private static void checkSpans(List<int[]> spans, String text) {
    int behind = 0;
    for (int[] span : spans) {
      if (span[0] < behind || span[1] <= span[0] || span[1] > text.length()) {
        throw new AssertionError(
            span[0] + " to " + span[1] + " after " + behind + " in " + shown(text));
      }
      behind = span[1];
    }
  }

  private static void checkTerms(Analyzer analyzer, String text) throws IOException {
    long began = processorTime();
    List<String> wrong = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      int start = 0;
      stream.reset();
      while (stream.incrementToken()) {
        boolean inside =
            offset.startOffset() >= start
                && offset.endOffset() > offset.startOffset()
                && offset.endOffset() <= text.length();
        if (!inside || 3 * term.length() > IndexWriter.MAX_TERM_LENGTH) {
          wrong.add(term + " " + offset.startOffset() + " " + offset.endOffset());
        }
        start = offset.startOffset();
      }
      stream.end();
      assertThat(offset.endOffset()).isEqualTo(text.length());
    }
    assertThat(wrong).as(shown(text)).isEmpty();
    checkTime(began, "terms", text);
  }

  private static void checkTime(long began, String what, String text) {
    assertThat(processorTime() - began)
        .as("nanoseconds for %s of %s", what, shown(text))
        .isLessThan(LIMIT);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String shown(String text) {
    return text.length() + " units of '" + text.substring(0, Math.min(20, text.length())) + "'";
  }
}

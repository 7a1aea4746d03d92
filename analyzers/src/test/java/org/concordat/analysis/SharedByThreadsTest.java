package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.junit.jupiter.api.Test;

/**
 * Many threads over one instance get what one thread gets. {@code -Dconcordat.threads.seconds=60}
 * makes it last a minute.
 */
class SharedByThreadsTest {

  private static final int THREADS = 64;
  private static final int SECONDS = Integer.getInteger("concordat.threads.seconds", 3);
  private static final int MADE_TEXTS = 12;
  private static final int MADE_WORDS = 600;
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2026, 3, 4));

  private static final List<String> TEXTS =
      List.of(
          "The delegation's members were signing two agreements in the U.S. on 4 May. Mr. Smith"
              + " said yesterday that at least sixty-nine countries had joined.",
          "Члены делегации подписывали оба соглашения, и министр-координатор ещё выступал. В"
              + " минувшую пятницу, 21 октября, к договору присоединились свыше полутора тысяч"
              + " городов.",
          "Các thành viên của đoàn đại biểu đã ký hai hiệp định tại Hà Nội. Hôm 21/10, ông Trần Văn"
              + " Hoà nói gần 1,5 triệu người ở TP. Hồ Chí Minh đã tham gia.");

  /** A text and what one thread makes of it, with an instance of its own. */
  private record Sample(Language language, String text, List<Object> expected) {}

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    List<Sample> samples = samples();
    TextAnalyzers shared = TextAnalyzers.load();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      List<Callable<Long>> jobs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random order = new Random(thread);
        jobs.add(() -> compare(samples, shared, order, end));
      }
      for (Future<Long> compared : pool.invokeAll(jobs)) {
        assertThat(compared.get()).isPositive();
      }
    } finally {
      pool.shutdownNow();
      assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private static long compare(List<Sample> samples, TextAnalyzers shared, Random order, long end)
      throws IOException {
    long compared = 0;
    do {
      Sample sample = samples.get(order.nextInt(samples.size()));
      assertThat(analyse(shared.of(sample.language()), sample.text())).isEqualTo(sample.expected());
      compared++;
    } while (System.nanoTime() < end);
    return compared;
  }

  private static List<Sample> samples() throws IOException {
    TextAnalyzers own = TextAnalyzers.load();
    List<String> texts = new ArrayList<>(TEXTS);
    Random random = new Random(1);
    for (int made = 0; made < MADE_TEXTS; made++) {
      texts.add(madeUp(random));
    }
    List<Sample> samples = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String text : texts) {
        samples.add(new Sample(language, text, analyse(own.of(language), text)));
      }
    }
    return samples;
  }

  /** So many different words that threads push each other's out of the memory of known ones. */
  private static String madeUp(Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < MADE_WORDS; word++) {
      char first = random.nextBoolean() ? 'a' : 'а';
      for (int letter = random.nextInt(7); letter >= 0; letter--) {
        text.append((char) (first + random.nextInt(26)));
      }
      text.append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private static List<Object> analyse(LanguageAnalysis analysis, String text) throws IOException {
    List<Token> tokens = analysis.tokens(text, 0, text.length());
    return List.of(
        tokens,
        analysis.words(text, tokens),
        analysis.sentences(text),
        analysis.numbers().numbers(tokens),
        analysis.dates().dates(tokens, PUBLISHED),
        terms(analysis.analyzer(), text),
        terms(analysis.foldedAnalyzer(), text));
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            term.toString()
                + ' '
                + offset.startOffset()
                + '-'
                + offset.endOffset()
                + '+'
                + step.getPositionIncrement()
                + '*'
                + length.getPositionLength());
      }
      stream.end();
    }
    return terms;
  }
}

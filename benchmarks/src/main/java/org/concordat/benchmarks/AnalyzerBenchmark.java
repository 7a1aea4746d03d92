package org.concordat.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.TextAnalyzers;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Terms out of texts on one thread: our analyzers beside Lucene's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class AnalyzerBenchmark {

  /** Language and analyzer. */
  @Param({
    "en concordat",
    "en folded",
    "en EnglishAnalyzer",
    "en ICUTokenizer",
    "ru concordat",
    "ru folded",
    "ru RussianAnalyzer",
    "ru ICUTokenizer",
    "vi concordat",
    "vi folded",
    "vi ICUTokenizer"
  })
  public String analyzer = "";

  /** Where the texts are, a file or a folder; our own corpora if it is empty. */
  @Param("")
  public String texts = "";

  private Analyzer measured = new RussianAnalyzer();
  private List<String> documents = List.of();
  private long size;

  /**
   * What was done; both count per second, so that {@code 1000 * bytes / nanos} is megabytes per
   * second of processor time, also where the machine does something else.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** UTF-8 bytes. */
    public long bytes;

    /** Of the thread's processor time. */
    public long nanos;
  }

  /** Reads the texts and makes the analyzer. */
  @Setup
  public void prepare() {
    int space = analyzer.indexOf(' ');
    String language = analyzer.substring(0, space);
    documents = SampleTexts.texts(language, texts);
    size = documents.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    measured = make(analyzer.substring(space + 1), language);
  }

  private static Analyzer make(String name, String language) {
    LanguageAnalysis analysis = TextAnalyzers.load().of(Language.of(language).orElseThrow());
    return switch (name) {
      case "concordat" -> analysis.analyzer();
      case "folded" -> analysis.foldedAnalyzer();
      case "EnglishAnalyzer" -> new EnglishAnalyzer();
      case "RussianAnalyzer" -> new RussianAnalyzer();
      case "ICUTokenizer" ->
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
              return new TokenStreamComponents(new ICUTokenizer());
            }
          };
      default -> throw new IllegalArgumentException(name + ": no such analyzer");
    };
  }

  /** Closes the analyzer. */
  @TearDown
  public void close() {
    measured.close();
  }

  /**
   * Makes the terms of all texts once.
   *
   * @param hole takes them
   * @param counter counts bytes
   * @throws IOException never
   */
  @Benchmark
  public void terms(Blackhole hole, Counter counter) throws IOException {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String text : documents) {
      try (TokenStream stream = measured.tokenStream("text", text)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          hole.consume(term.length());
        }
        stream.end();
      }
    }
    counter.bytes += size;
    counter.nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
  }
}

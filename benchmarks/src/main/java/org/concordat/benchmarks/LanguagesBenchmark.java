package org.concordat.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.concordat.analysis.Language;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all three languages together cost: time to load, and memory, each in a process that is cold.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class LanguagesBenchmark {

  private static final int COLLECTIONS = 4;

  /** Where the texts are that fill the caches, a file or a folder; our own corpora if empty. */
  @Param("")
  public String texts = "";

  /** What was used; sums over the forks. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Counter {
    /** Milliseconds of the thread's processor time. */
    public long processorMillis;

    /** Heap that the languages hold once they are loaded. */
    public long kilobytesLoaded;

    /** Heap that they hold once they have analysed the texts. */
    public long kilobytesUsed;
  }

  /**
   * Loads the languages.
   *
   * @param counter takes the processor time
   * @return the languages
   */
  @Benchmark
  public TextAnalyzers load(Counter counter) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    TextAnalyzers analyzers = TextAnalyzers.load();
    counter.processorMillis =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1_000_000;
    return analyzers;
  }

  /**
   * Loads the languages and has each analyse the texts of all; its time says nothing.
   *
   * @param counter takes the memory
   * @return the languages, so that they are in use to the end
   * @throws IOException never
   */
  @Benchmark
  public TextAnalyzers memory(Counter counter) throws IOException {
    long before = usedKilobytes();
    TextAnalyzers analyzers = TextAnalyzers.load();
    counter.kilobytesLoaded = usedKilobytes() - before;
    for (Language language : Language.values()) {
      for (Language written : Language.values()) {
        for (String text : SampleTexts.texts(written.code(), texts)) {
          try (TokenStream stream = analyzers.analyzer(language).tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
              continue;
            }
            stream.end();
          }
        }
      }
    }
    counter.kilobytesUsed = usedKilobytes() - before;
    return analyzers;
  }

  private static long usedKilobytes() {
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
  }
}

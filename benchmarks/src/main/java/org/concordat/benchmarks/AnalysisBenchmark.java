package org.concordat.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.Concordat;
import org.concordat.model.Document;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Analysis of news on one thread; {@code bytes} counts UTF-8 bytes a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

  /** BCP 47 code. */
  @Param({"en", "ru", "vi"})
  public String language = "en";

  private Concordat concordat = Concordat.create();
  private List<Document> documents = List.of();
  private long size;

  /** Bytes that were analysed. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** UTF-8 bytes. */
    public long bytes;
  }

  /** Reads the texts. */
  @Setup
  public void read() {
    concordat = Concordat.create();
    documents = SampleTexts.in(language);
    size =
        documents.stream()
            .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
  }

  /**
   * Analyses all texts once.
   *
   * @param hole takes the results
   * @param counter counts bytes
   */
  @Benchmark
  public void analyze(Blackhole hole, Counter counter) {
    for (Document document : documents) {
      hole.consume(concordat.analyze(document));
    }
    counter.bytes += size;
  }
}

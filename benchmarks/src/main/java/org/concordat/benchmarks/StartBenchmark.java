package org.concordat.benchmarks;

import java.util.concurrent.TimeUnit;
import org.concordat.Concordat;
import org.concordat.model.Analysis;
import org.concordat.model.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to the first analysis in a process that is cold. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class StartBenchmark {

  /**
   * Loads every table and analyses a sentence.
   *
   * @return the analysis
   */
  @Benchmark
  public Analysis firstAnalysis() {
    return Concordat.create().analyze(Document.of("first", "Peru and Chile signed the text."));
  }
}

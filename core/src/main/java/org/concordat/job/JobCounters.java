package org.concordat.job;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a job does. Thread-safe. */
final class JobCounters {

  final LongAdder files = new LongAdder();
  final LongAdder unchanged = new LongAdder();
  final LongAdder indexed = new LongAdder();
  final LongAdder empty = new LongAdder();
  final LongAdder refused = new LongAdder();
  final LongAdder deleted = new LongAdder();
  final LongAdder documents = new LongAdder();
  final LongAdder statements = new LongAdder();
  final LongAdder rejects = new LongAdder();
  final LongAdder warnings = new LongAdder();
  final LongAdder bytes = new LongAdder();
  final LongAdder characters = new LongAdder();
  private final long start = System.nanoTime();

  JobProgress progress() {
    return new JobProgress(
        files.sum(),
        unchanged.sum(),
        indexed.sum(),
        empty.sum(),
        refused.sum(),
        deleted.sum(),
        documents.sum(),
        statements.sum(),
        rejects.sum(),
        warnings.sum(),
        bytes.sum(),
        characters.sum(),
        Duration.ofNanos(System.nanoTime() - start));
  }
}

package org.concordat.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.FileSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.job.JobProgress;
import org.concordat.model.AnalysisLimits;

/** How much a job has to read, counted while it has already begun. Thread-safe. */
final class JobSize {

  private final AtomicLong files = new AtomicLong();
  private volatile boolean counted;

  private JobSize() {}

  static JobSize measure(List<Path> arguments) {
    JobSize size = new JobSize();
    Thread.ofPlatform().daemon().name("concordat-count").start(() -> size.count(arguments));
    return size;
  }

  private void count(List<Path> arguments) {
    try (DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT)) {
      reader.walk(
          arguments,
          new FileSink() {
            @Override
            public void file(IngestedFile file) {
              files.incrementAndGet();
            }

            @Override
            public void reject(Reject reject) {
              files.incrementAndGet();
            }

            @Override
            public void warning(Reject warning) {
              // Counts as nothing in the job either.
            }
          });
    }
    counted = true;
  }

  /** The time that is left, at the rate so far; empty while it is not known. */
  Optional<String> left(JobProgress progress) {
    if (!counted || progress.files() == 0) {
      return Optional.empty();
    }
    double share = progress.files() / (double) Math.max(progress.files(), files.get());
    long seconds =
        Duration.ofMillis((long) (progress.elapsed().toMillis() * (1 - share) / share)).toSeconds();
    return Optional.of(
        seconds < 60
            ? seconds + " s"
            : seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h");
  }
}

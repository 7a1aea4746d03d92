package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.ingest.Reject;
import org.concordat.job.JobListener;
import org.concordat.job.JobProgress;
import org.concordat.job.RejectReport;

/**
 * Shows a job to who watches: a line for each reject and warning, and on a terminal a last line
 * that says how far it is.
 */
final class JobConsole implements JobListener, AutoCloseable {

  private static final long OFTEN = Duration.ofMillis(200).toNanos();
  private static final double MEGA = 1e6;

  private final Console console;
  private final Optional<RejectReport> report;
  private final Optional<JobSize> size;
  private long last = System.nanoTime();
  private int shown;

  private JobConsole(Console console, Optional<RejectReport> report, Optional<JobSize> size) {
    this.console = console;
    this.report = report;
    this.size = size;
  }

  static JobConsole open(Console console, Optional<Path> report, List<Path> files)
      throws IOException {
    return new JobConsole(
        console,
        report.isPresent() ? Optional.of(RejectReport.create(report.get())) : Optional.empty(),
        console.terminal() ? Optional.of(JobSize.measure(files)) : Optional.empty());
  }

  @Override
  public void reject(Reject reject, String name) {
    line("concordat: " + reject.line());
    report.ifPresent(file -> file.add(reject, name));
  }

  @Override
  public void warning(Reject warning) {
    line("concordat: warning: " + warning.line());
  }

  private void line(String text) {
    clear();
    console.note(DisplayWidth.clean(text));
  }

  @Override
  public void progress(JobProgress progress) {
    if (size.isEmpty() || System.nanoTime() - last < OFTEN) {
      return;
    }
    last = System.nanoTime();
    String line =
        String.format(
            Locale.ROOT,
            "%,d files, %,.1f MB, %.2f MB/s, %d rejects%s",
            progress.files(),
            progress.bytes() / MEGA,
            progress.bytes() / MEGA / Math.max(0.001, progress.elapsed().toMillis() / 1000.0),
            progress.rejects(),
            size.get().left(progress).map(left -> ", " + left + " left").orElse(""));
    clear();
    console.err().print(line);
    console.err().flush();
    shown = line.length();
  }

  private void clear() {
    if (shown > 0) {
      console.err().print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }

  /** Takes the last line away. */
  void end() {
    clear();
    console.err().flush();
  }

  @Override
  public void close() throws IOException {
    end();
    if (report.isPresent()) {
      report.get().close();
    }
  }
}

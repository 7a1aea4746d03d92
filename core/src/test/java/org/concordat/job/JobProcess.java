package org.concordat.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.Concordat;
import org.concordat.index.StatementIndex;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.Reject;
import org.concordat.model.AnalysisLimits;

/** A job in a process of its own, to be killed at any moment. */
final class JobProcess {

  /** Short, so that a job of a few seconds commits many times. */
  private static final Duration COMMIT_EVERY = Duration.ofMillis(100);

  /**
   * How a job ended.
   *
   * @param killed whether it was killed before it was done
   * @param status its exit status
   * @param unchanged how many files it found done by the jobs before
   */
  record Outcome(boolean killed, int status, long unchanged) {}

  private JobProcess() {}

  /** Indexes the second argument into the first and prints a line for each file. */
  public static void main(String[] arguments) {
    Concordat concordat = Concordat.create();
    PrintStream out = System.out;
    JobRequest request =
        new JobRequest(List.of(Path.of(arguments[1])), List.of(), false, 2, COMMIT_EVERY);
    try (StatementIndex index = concordat.openIndex(Path.of(arguments[0]));
        DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT)) {
      concordat
          .indexingJob(reader, index)
          .run(
              request,
              new JobListener() {
                @Override
                public void reject(Reject reject, String name) {
                  throw new IllegalStateException(reject.line());
                }

                @Override
                public void warning(Reject warning) {
                  // Ids that stand twice are part of the test.
                }

                @Override
                public void progress(JobProgress progress) {
                  out.println(progress.indexed() + " " + progress.unchanged());
                }
              });
    }
  }

  /**
   * Runs a job and kills it, so that nothing can be tidied up, some time after it has indexed so
   * many files.
   *
   * @param folder holds {@code files} and the folder {@code temporary} of the process
   * @param index name of the index in the folder
   * @param killAt number of files
   * @param pause milliseconds from then to the kill
   */
  static Outcome run(Path folder, String index, long killAt, long pause)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-cp",
                System.getProperty("java.class.path"),
                JobProcess.class.getName(),
                folder.resolve(index).toString(),
                folder.resolve("files").toString())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    long unchanged = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        unchanged = Long.parseLong(line.substring(space + 1));
        if (Long.parseLong(line.substring(0, space)) >= killAt) {
          boolean killed = !process.waitFor(pause, TimeUnit.MILLISECONDS);
          process.destroyForcibly();
          return new Outcome(killed, process.waitFor(), unchanged);
        }
      }
    }
    return new Outcome(false, process.waitFor(), unchanged);
  }
}

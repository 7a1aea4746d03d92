package org.concordat.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.ParsedContent;
import org.concordat.ingest.RawContent;
import org.concordat.ingest.Stage;
import org.concordat.model.AnalysisLimits;

/** A child process as its parent sees it. Belongs to one thread at a time. */
final class ParserProcess implements AutoCloseable {

  /** What the child exits with when its memory is full: the JVM's own code for that. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int LAST_SECONDS = 2;

  /**
   * How children run.
   *
   * @param megabytes their heap
   * @param patience how long they may work on one file
   * @param main their main class
   */
  record Options(int megabytes, Duration patience, String main) {}

  private final Options options;
  private final Path folder;
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private ParserProcess(Options options, Path folder, Process process) {
    this.options = options;
    this.folder = folder;
    this.process = process;
    this.requests =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  static ParserProcess start(Options options) throws IOException {
    // A folder of its own for whatever its parsers leave behind.
    Path folder = Files.createTempDirectory("concordat-parser-");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.megabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                options.main())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new ParserProcess(options, folder, process);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  List<ParsedContent> parse(RawContent content, AnalysisLimits limits)
      throws IngestException, IOException {
    AtomicBoolean done = new AtomicBoolean();
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture.delayedExecutor(options.patience().toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              if (!done.get()) {
                late.set(true);
                process.destroyForcibly();
              }
            });
    Source source = new Source(content.bytes());
    try {
      Wire.sendText(content.name(), requests);
      Wire.sendText(content.mediaType(), requests);
      requests.writeInt(limits.documentLength());
      Wire.sendBytes(source, requests);
      return Wire.receiveContents(answers, limits.documentLength());
    } catch (IOException e) {
      if (e.equals(source.failure)) {
        throw e;
      }
      process.destroyForcibly();
      throw new IngestException(Stage.PARSE, reason(late.get(), e), e);
    } finally {
      done.set(true);
    }
  }

  private String reason(boolean late, IOException failure) throws IOException {
    if (late) {
      return "the parser took longer than " + options.patience().toSeconds() + " s";
    }
    try {
      if (process.waitFor(LAST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
        return "the parser needs more than " + options.megabytes() + " MB of memory";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return failure instanceof EOFException || !process.isAlive()
        ? "the parser broke down"
        : "the parser broke down: " + failure.getMessage();
  }

  /** Remembers which failures are of the file and not of the child. */
  private static final class Source extends InputStream {
    private final InputStream in;
    private IOException failure = new IOException("none");

    Source(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  /** Ends the child and takes away what it has left. */
  @Override
  public void close() {
    try {
      requests.close();
    } catch (IOException e) {
      // It is dead already.
      process.destroyForcibly();
    }
    try {
      if (!process.waitFor(LAST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    deleteFolder(folder);
  }

  /** Deletes a folder with all that is in it, as far as it can be. */
  static void deleteFolder(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}

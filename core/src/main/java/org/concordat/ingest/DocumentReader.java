package org.concordat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.concordat.model.AnalysisLimits;

/**
 * Reads files, folders and archives of anything: the door of stage 1. Plain text, JSON lines and
 * ZIP it reads by itself, other formats with the {@link ContentParser}s of the class path.
 * Thread-safe.
 */
public final class DocumentReader implements AutoCloseable {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final List<ContentParser> parsers;
  private final ContentReader contents;

  private DocumentReader(AnalysisLimits limits, List<ContentParser> parsers) {
    this.parsers = List.copyOf(parsers);
    this.contents = new ContentReader(limits, this.parsers);
  }

  /**
   * Makes a reader with the parsers of the class path.
   *
   * @param limits what a file may cost
   * @return the reader
   */
  public static DocumentReader create(AnalysisLimits limits) {
    List<ContentParser> parsers = new ArrayList<>();
    ServiceLoader.load(ContentParser.class, DocumentReader.class.getClassLoader())
        .forEach(parsers::add);
    return new DocumentReader(limits, parsers);
  }

  /**
   * Reads everything that the arguments name, in their order; a folder's files in the order of
   * their names.
   *
   * @param arguments files and folders; {@code -} is standard input
   * @param standardInput what {@code -} stands for
   * @param sink takes documents, rejects and warnings
   */
  public void read(List<Path> arguments, Optional<InputStream> standardInput, DocumentSink sink) {
    for (Path argument : arguments) {
      if (argument.equals(STANDARD_INPUT) && standardInput.isPresent()) {
        contents.read(new IngestedFile("-", Optional.empty(), -1, 0), standardInput.get(), sink);
      } else {
        walk(
            List.of(argument),
            new FileSink() {
              @Override
              public void file(IngestedFile file) {
                read(file, sink);
              }

              @Override
              public void reject(Reject reject) {
                sink.reject(reject);
              }

              @Override
              public void warning(Reject warning) {
                sink.warning(warning);
              }
            });
      }
    }
  }

  /**
   * Finds files without reading them.
   *
   * @param arguments files and folders
   * @param sink takes the files
   */
  public void walk(List<Path> arguments, FileSink sink) {
    FileWalk walk = new FileWalk(sink);
    arguments.forEach(walk::walk);
  }

  /**
   * Reads one file.
   *
   * @param file a file that lies on disk
   * @param sink takes its documents
   * @return the SHA-256 of its bytes, empty where they could not be read
   */
  public String read(IngestedFile file, DocumentSink sink) {
    try (InputStream bytes = Files.newInputStream(file.path().orElseThrow())) {
      HashedStream hashed = new HashedStream(bytes);
      contents.read(file, hashed, sink);
      return hashed.finish();
    } catch (IOException e) {
      sink.reject(file.reject(Stage.READ, Reasons.of(e)));
      return "";
    }
  }

  /**
   * Tells the SHA-256 of a file.
   *
   * @param file a file that lies on disk
   * @return its hash, empty where it cannot be read
   */
  public static String hash(IngestedFile file) {
    try (InputStream bytes = Files.newInputStream(file.path().orElseThrow())) {
      return new HashedStream(bytes).finish();
    } catch (IOException e) {
      // Whoever reads the file itself will say why.
      return "";
    }
  }

  /** Ends what the parsers have started. */
  @Override
  public void close() {
    parsers.forEach(ContentParser::close);
  }
}

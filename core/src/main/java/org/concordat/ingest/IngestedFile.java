package org.concordat.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was found.
 *
 * @param id its path relative to the argument with {@code /}; its name where it is the argument
 * @param path where it lies; empty for standard input
 * @param size bytes; -1 where it is not known before the end
 * @param modified time of the last change, milliseconds since 1970; 0 where it has none
 */
public record IngestedFile(String id, Optional<Path> path, long size, long modified) {

  /** Makes the reject of this file. */
  Reject reject(Stage stage, String reason) {
    return new Reject(id, stage, reason, path);
  }

  /** Makes the reject of something inside this file. */
  Reject reject(String inside, Stage stage, String reason) {
    return new Reject(inside, stage, reason, path);
  }
}

package org.concordat.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a file, an entry of an archive or a line of a file was refused, or what is odd about it.
 *
 * @param file its name: path relative to the argument; {@code a.zip/b.txt} for an entry, {@code
 *     a.jsonl:7} for a line
 * @param stage where it was refused
 * @param reason one line
 * @param path the file on disk, to try it again; empty for standard input
 */
public record Reject(String file, Stage stage, String reason, Optional<Path> path) {

  /** Keeps the reason in one line. */
  public Reject {
    reason = reason.replaceAll("\\s+", " ").strip();
  }

  /** Returns the line that a user reads. */
  public String line() {
    return file + ": " + reason;
  }

  /** Returns the stage as reports write it. */
  public String stageName() {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}

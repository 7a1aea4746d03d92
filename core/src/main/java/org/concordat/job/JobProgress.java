package org.concordat.job;

import java.time.Duration;

/**
 * Where a job stands, and in the end what it has done.
 *
 * @param files files that were met
 * @param unchanged files that were in the index already
 * @param indexed files that were read now, of which at least something is in the index
 * @param empty files without any text
 * @param refused files of which nothing is in the index, for a reason
 * @param deleted files that were deleted from the index
 * @param documents documents that were added or replaced
 * @param statements statements in them
 * @param rejects files, entries and lines that were refused, now or before
 * @param warnings oddities
 * @param bytes bytes of the files that were read
 * @param characters characters of the documents
 * @param elapsed time since the beginning
 */
public record JobProgress(
    long files,
    long unchanged,
    long indexed,
    long empty,
    long refused,
    long deleted,
    long documents,
    long statements,
    long rejects,
    long warnings,
    long bytes,
    long characters,
    Duration elapsed) {

  /** Returns characters a second. */
  public double rate() {
    return characters / Math.max(0.001, elapsed.toMillis() / 1000.0);
  }
}

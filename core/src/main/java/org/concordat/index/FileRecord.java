package org.concordat.index;

import java.util.Optional;

/**
 * What became of one file of a batch job.
 *
 * @param path path relative to the job's argument, with {@code /}
 * @param size bytes
 * @param modified time of the last change, milliseconds since 1970
 * @param documents number of documents that came out of it
 * @param warnings what was odd, without harm to the result
 * @param reject why it was refused; empty if it was not
 */
public record FileRecord(
    String path,
    long size,
    long modified,
    int documents,
    String warnings,
    Optional<String> reject) {

  /** Tells whether the file on disk is still the one that was read. */
  public boolean isOf(long otherSize, long otherModified) {
    return size == otherSize && modified == otherModified;
  }
}

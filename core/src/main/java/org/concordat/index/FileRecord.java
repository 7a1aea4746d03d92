package org.concordat.index;

import java.util.List;
import org.concordat.ingest.Reject;

/**
 * What became of one file of a batch job.
 *
 * @param path path relative to the job's argument, with {@code /}
 * @param origin where it lay on disk
 * @param size bytes
 * @param modified time of the last change, milliseconds since 1970
 * @param hash SHA-256 of its bytes; empty where they could not be read
 * @param documents number of documents that came out of it
 * @param warnings what was odd, without harm to the result
 * @param rejects what of it was refused
 */
public record FileRecord(
    String path,
    String origin,
    long size,
    long modified,
    String hash,
    int documents,
    List<Reject> warnings,
    List<Reject> rejects) {

  /** Copies the lists. */
  public FileRecord {
    warnings = List.copyOf(warnings);
    rejects = List.copyOf(rejects);
  }

  /** Tells whether the file on disk is still the one that was read, as far as one sees outside. */
  public boolean isOf(long otherSize, long otherModified) {
    return size == otherSize && modified == otherModified;
  }

  /** Tells whether nothing at all came of it but a reason. */
  public boolean isRefused() {
    return documents == 0 && !rejects.isEmpty();
  }

  /** The record of the same content that was touched or lies elsewhere now. */
  public FileRecord at(String otherOrigin, long otherModified) {
    return new FileRecord(
        path, otherOrigin, size, otherModified, hash, documents, warnings, rejects);
  }
}

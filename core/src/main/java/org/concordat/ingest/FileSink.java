package org.concordat.ingest;

/** Takes the files that a walk finds, in a stable order. */
public interface FileSink {

  /**
   * Takes a file.
   *
   * @param file a regular file
   */
  void file(IngestedFile file);

  /**
   * Takes what cannot be read at all.
   *
   * @param reject file and reason
   */
  void reject(Reject reject);

  /**
   * Takes what was passed over without loss.
   *
   * @param warning file and reason
   */
  void warning(Reject warning);
}

package org.concordat.ingest;

import org.concordat.model.Document;

/** Takes what a {@link DocumentReader} reads, in the order of the input. */
public interface DocumentSink {

  /**
   * Takes a document.
   *
   * @param file the file that it came out of
   * @param document the document
   */
  void document(IngestedFile file, Document document);

  /**
   * Takes a file, an entry or a line that was refused; reading goes on behind it.
   *
   * @param reject file and reason
   */
  void reject(Reject reject);

  /**
   * Takes what is odd about a file that was read all the same.
   *
   * @param warning file and reason
   */
  void warning(Reject warning);
}

package org.concordat.ingest;

import org.concordat.model.Document;
import org.concordat.model.LongDocument;

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
   * Takes a document that is too long to lie in memory. Who does not take it in pieces gets it as a
   * whole.
   *
   * @param file the file that it came out of
   * @param document the document, to be read once
   */
  default void longDocument(IngestedFile file, LongDocument document) {
    document(file, document.whole());
  }

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

package org.concordat.extract;

import org.concordat.model.Document;

/**
 * What the finders learn of a document while they read it from front to back. Lives for one
 * document, in one thread.
 */
final class DocumentContext {

  private final Document document;

  DocumentContext(Document document) {
    this.document = document;
  }

  Document document() {
    return document;
  }
}

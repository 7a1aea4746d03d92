package org.concordat.model;

import java.util.Iterator;

/**
 * A document whose text is too long to lie in memory as a whole. It can be read once.
 *
 * @param head the document with no text
 * @param length how many code units the text has, or nearly
 * @param pieces the text in pieces of any length that follow each other without a gap
 */
public record LongDocument(Document head, long length, Iterator<String> pieces) {

  /** Reads all pieces and returns the document with its whole text in memory. */
  public Document whole() {
    StringBuilder text = new StringBuilder(Math.toIntExact(length));
    pieces.forEachRemaining(text::append);
    return head.withText(text.toString());
  }
}

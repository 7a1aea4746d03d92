package org.concordat.text;

import java.util.List;
import org.concordat.model.Document;

/**
 * A document cut into sentences and tokens.
 *
 * @param document the document, its language decided
 * @param sentences sentences in the languages that are analysed, in text order
 */
public record SegmentedText(Document document, List<Sentence> sentences) {

  /** Copies the sentences. */
  public SegmentedText {
    sentences = List.copyOf(sentences);
  }

  /** Returns the document's text. */
  public String text() {
    return document.text();
  }
}

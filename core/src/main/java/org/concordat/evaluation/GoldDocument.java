package org.concordat.evaluation;

import java.util.List;
import org.concordat.model.Document;

/**
 * A document with what was annotated in it by hand.
 *
 * @param document the bare text, its id {@code article.language}
 * @param mentions its mentions in text order
 * @param statements its statements in text order
 */
public record GoldDocument(
    Document document, List<GoldMention> mentions, List<GoldStatement> statements) {

  /** Copies the lists. */
  public GoldDocument {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
  }

  /** Returns the name of the article, the same for all its languages. */
  public String article() {
    String id = document.id();
    return id.substring(0, id.lastIndexOf('.'));
  }

  /** Returns the code of the document's language. */
  public String language() {
    return document.language().orElse("und");
  }
}

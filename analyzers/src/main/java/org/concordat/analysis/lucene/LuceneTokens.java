package org.concordat.analysis.lucene;

import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/** Which tokens are worth a posting. */
final class LuceneTokens {

  private LuceneTokens() {}

  /** Words and numbers are, punctuation and bare possessives are not. */
  static boolean isIndexed(Token token) {
    return token.shape() != Shape.PUNCTUATION && !token.form().equals("'s");
  }
}

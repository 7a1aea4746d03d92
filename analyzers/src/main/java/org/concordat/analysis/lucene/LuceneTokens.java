package org.concordat.analysis.lucene;

import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/** Which tokens are worth a posting. */
final class LuceneTokens {

  private static final String POSSESSIVE = "'s";

  private LuceneTokens() {}

  /** Words and numbers are, punctuation and bare possessives are not. */
  static boolean isIndexed(Token token) {
    return token.shape() != Shape.PUNCTUATION
        && (token.end() - token.start() != POSSESSIVE.length() || !token.form().equals(POSSESSIVE));
  }
}

package org.concordat.text;

import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.SentenceKind;
import org.concordat.analysis.Token;
import org.concordat.model.Span;

/**
 * A sentence with its tokens.
 *
 * @param span where it stands in the document's text
 * @param kind what it is in the article
 * @param language the language of the passage
 * @param tokens its tokens, offsets in the document's text
 */
public record Sentence(Span span, SentenceKind kind, Language language, List<Token> tokens) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * Returns the span from one token to another.
   *
   * @param first index of the first token
   * @param end behind the index of the last token
   * @return the span of the text between
   */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /**
   * Finds the token at an offset.
   *
   * @param offset an offset in the document's text
   * @return index of the first token that ends behind the offset; the number of tokens if there is
   *     none
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

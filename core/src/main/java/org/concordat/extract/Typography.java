package org.concordat.extract;

import java.util.List;
import java.util.Set;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/** What the writing of a sentence tells about its names. */
final class Typography {

  private static final Set<String> OPENING = Set.of("\"", "«", "“", "„", "'", "‘", ":", "–", "—");
  private static final double MOST = 0.7;
  private static final int FEWEST_WORDS = 3;

  private Typography() {}

  /**
   * Whether a capital at a token says nothing, because a sentence or a quotation begins there.
   *
   * @param tokens tokens of a sentence
   * @param index index of the token
   */
  static boolean opens(List<Token> tokens, int index) {
    return index == 0
        || OPENING.contains(tokens.get(index - 1).surface())
        || tokens.subList(0, index).stream().noneMatch(Token::isWord);
  }

  /** Whether (nearly) all words are in capitals, as in {@code WHO WARNS OF NEW OUTBREAK}. */
  static boolean isCapitals(List<Token> tokens) {
    return mostly(tokens, Set.of(Shape.UPPER));
  }

  /** Whether (nearly) all words have a capital, as in {@code Turkey Talks Break Down Again}. */
  static boolean isTitleCase(List<Token> tokens) {
    return mostly(tokens, Set.of(Shape.UPPER, Shape.CAPITALISED, Shape.MIXED));
  }

  private static boolean mostly(List<Token> tokens, Set<Shape> shapes) {
    int words = 0;
    int right = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.surface().length() > 1) {
        words++;
        if (shapes.contains(token.shape())) {
          right++;
        }
      }
    }
    return words >= FEWEST_WORDS && right >= MOST * words;
  }

  /** Whether a token is a word with a capital that is not only the first word of its sentence. */
  static boolean isNameLike(List<Token> tokens, int index) {
    return index >= 0
        && index < tokens.size()
        && tokens.get(index).isCapitalised()
        && tokens.get(index).isWord();
  }
}

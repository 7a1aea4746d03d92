package org.concordat.analysis.vietnamese;

import java.util.List;
import java.util.Set;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/**
 * Tokens without a space between that are one word: {@code 23-3-2004}, {@code 95%}, {@code TP.}.
 */
final class Joiner {

  /** Words that are written short with a point. */
  private static final Set<String> SHORT = Set.of("tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs");

  /** A longer chain is no word, and looking along it from every link would take quadratic time. */
  private static final int LONGEST_CHAIN = 16;

  private Joiner() {}

  /** Behind the last token of the word that begins at {@code first}. */
  static int end(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    if (token.shape() == Shape.NUMBER) {
      return number(tokens, first);
    }
    if (!token.isWord()) {
      return first + 1;
    }
    if (isPointed(tokens, first)) {
      return first + 2;
    }
    int at = first + 1;
    while (at - first < LONGEST_CHAIN
        && is(tokens, at, "-")
        && glued(tokens, at + 1)
        && isHyphenated(tokens, at)) {
      at += 2;
    }
    return at;
  }

  private static int number(List<Token> tokens, int first) {
    int at = first + 1;
    while (at - first < LONGEST_CHAIN
        && (is(tokens, at, "-") || is(tokens, at, "/"))
        && glued(tokens, at + 1)
        && tokens.get(at + 1).shape() == Shape.NUMBER) {
      at += 2;
    }
    return at == first + 1 && is(tokens, at, "%") ? at + 1 : at;
  }

  /** An initial or a short form, not at the end of a sentence: {@code ông H. nói}. */
  private static boolean isPointed(List<Token> tokens, int first) {
    if (first + 2 >= tokens.size() || !is(tokens, first + 1, ".")) {
      return false;
    }
    Token token = tokens.get(first);
    boolean initial = token.form().length() == 1 && token.shape() == Shape.CAPITALISED;
    return initial || SHORT.contains(token.form());
  }

  /** {@code knock-out} and {@code GD-ĐT}, but {@code Nội-Hải} of Hà Nội-Hải Phòng is two words. */
  private static boolean isHyphenated(List<Token> tokens, int hyphen) {
    Token before = tokens.get(hyphen - 1);
    Token behind = tokens.get(hyphen + 1);
    return behind.isWord()
        && (behind.shape() == Shape.LOWER
            || before.shape() == Shape.UPPER && behind.shape() == Shape.UPPER);
  }

  private static boolean is(List<Token> tokens, int index, String mark) {
    return glued(tokens, index) && tokens.get(index).form().equals(mark);
  }

  private static boolean glued(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index - 1).end() == tokens.get(index).start();
  }
}

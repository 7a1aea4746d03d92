package org.concordat.text;

/**
 * Cuts a long text where it costs least: at the end of a paragraph, else of what looks like a
 * sentence, else between words.
 */
public final class TextPieces {

  /** Texts up to this length are analysed as a whole. */
  public static final int LONGEST = 256 << 10;

  private static final String SENTENCE_ENDS = ".!?…";

  private TextPieces() {}

  /** The best place in the second half of a piece, the latest of its kind. */
  static int cut(CharSequence text, int start, int most) {
    int least = start + (most - start) / 2;
    int sentence = -1;
    int word = -1;
    for (int at = most; at > least; at--) {
      char before = text.charAt(at - 1);
      if (before == '\n') {
        return at;
      }
      if (Character.isWhitespace(before)) {
        word = word < 0 ? at : word;
        if (sentence < 0 && at >= 2 && SENTENCE_ENDS.indexOf(text.charAt(at - 2)) >= 0) {
          sentence = at;
        }
      }
    }
    if (sentence > 0) {
      return sentence;
    }
    if (word > 0) {
      return word;
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}

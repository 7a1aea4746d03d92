package org.concordat.treaty;

/**
 * Tells footnotes from numbered paragraphs: a note has a number without a point, and the text
 * before it has the same number as a mark right behind a word. Lives for one text.
 */
final class Footnotes {

  /** How far before its note a mark stands at most. */
  private static final int REACH = 12_000;

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 2;

  private final String text;

  Footnotes(String text) {
    this.text = text;
  }

  /** Whether a line is a footnote whose mark stands in the text before it. */
  boolean isNote(Line line) {
    int end = markEnd(text, line);
    if (end == line.start() || !opens(text, line)) {
      return false;
    }
    String mark = text.substring(line.start(), end);
    return hasMark(mark, line.start()) || hasMark(superscript(mark), line.start());
  }

  /** Whether a line begins as footnotes do: {@code 1 The text}, {@code * The text}. */
  static boolean opens(String text, Line line) {
    int end = markEnd(text, line);
    int at = end;
    while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return end > line.start()
        && at < line.end()
        && (Character.isUpperCase(text.charAt(at)) || "«\"“".indexOf(text.charAt(at)) >= 0);
  }

  private static int markEnd(String text, Line line) {
    int end = line.start();
    while (end < line.end() && end - line.start() <= MOST_DIGITS && isMark(text.charAt(end))) {
      end++;
    }
    return end - line.start() > MOST_DIGITS ? line.start() : end;
  }

  private static boolean isMark(char sign) {
    return sign >= '0' && sign <= '9' || sign == '*' || SUPERSCRIPT.indexOf(sign) >= 0;
  }

  private static String superscript(String digits) {
    StringBuilder out = new StringBuilder();
    for (int index = 0; index < digits.length(); index++) {
      int value = Character.digit(digits.charAt(index), 10);
      out.append(value < 0 ? digits.charAt(index) : SUPERSCRIPT.charAt(value));
    }
    return out.toString();
  }

  /** Whether a mark stands behind a letter or the end of a sentence, and no number goes on. */
  private boolean hasMark(String mark, int before) {
    int at = text.lastIndexOf(mark, before - 1);
    while (at > 0 && before - at < REACH) {
      char left = text.charAt(at - 1);
      char right = text.charAt(at + mark.length());
      boolean behindWord = Character.isLetter(left) || ".,;:)»\"”".indexOf(left) >= 0;
      boolean alone = !Character.isLetterOrDigit(right) && right != '.' && right != ',';
      if (behindWord && (alone || ".,".indexOf(right) >= 0 && Character.isLetter(left))) {
        return true;
      }
      at = text.lastIndexOf(mark, at - 1);
    }
    return false;
  }
}

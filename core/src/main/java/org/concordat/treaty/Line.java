package org.concordat.treaty;

import java.util.ArrayList;
import java.util.List;
import org.concordat.model.Span;

/**
 * A line of a text that is not blank.
 *
 * @param start first code unit, white space before it left out
 * @param end behind the last code unit, white space left out
 * @param gap whether a blank line or the text's beginning stands before it
 */
record Line(int start, int end, boolean gap) {

  String in(String text) {
    return text.substring(start, end);
  }

  Span span() {
    return new Span(start, end);
  }

  int length() {
    return end - start;
  }

  /** The lines of a text that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      while (stop < text.length() && !isBreak(text.charAt(stop))) {
        stop++;
      }
      int start = at;
      int end = stop;
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, gap));
        gap = false;
      } else {
        gap = true;
      }
      at = stop + 1;
      if (stop < text.length()
          && text.charAt(stop) == '\r'
          && at < text.length()
          && text.charAt(at) == '\n') {
        at++;
      }
    }
    return lines;
  }

  private static boolean isBreak(char letter) {
    return letter == '\n' || letter == '\r' || letter == '\f' || letter == '\u2028';
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
  }
}

package org.concordat.analysis.sentence;

import java.util.Optional;

/**
 * A place where a sentence might end, with what stands around it.
 *
 * @param text the whole text
 * @param paragraphStart where the paragraph begins
 * @param sentenceStart where the sentence begins
 * @param mark offset of the first terminating mark
 * @param end behind the marks and the closing quotation marks and brackets after them
 * @param next offset of the next character that is not white space; the paragraph's end if there is
 *     none
 * @param paragraphEnd behind the paragraph
 */
record Boundary(
    String text,
    int paragraphStart,
    int sentenceStart,
    int mark,
    int end,
    int next,
    int paragraphEnd) {

  /** Farther away nothing tells whether a sentence ends, and looking there costs time. */
  private static final int FAR = 200;

  char sign() {
    return text.charAt(mark);
  }

  boolean spaced() {
    return next > end;
  }

  /** The letters, digits and inner points directly before the mark. */
  String leftWord() {
    int start = mark;
    int farthest = Math.max(sentenceStart, mark - FAR);
    while (start > farthest && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, mark);
  }

  /** Whether the mark is one point with nothing closed behind it. */
  boolean isSinglePoint() {
    return sign() == '.' && end == mark + 1;
  }

  /** The left word with one before it that also ends with a point: {@code т.д} of {@code т. д.}. */
  Optional<String> leftPair() {
    int start = mark - leftWord().length();
    int farthest = Math.max(sentenceStart, mark - FAR);
    int point = start - 1;
    while (point > farthest && Character.isWhitespace(text.charAt(point))) {
      point--;
    }
    if (point <= farthest || point == start - 1 || text.charAt(point) != '.') {
      return Optional.empty();
    }
    int first = point;
    while (first > farthest && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return Optional.of(text.substring(first, point) + "." + text.substring(start, mark));
  }

  /** Whether a number in digits or Roman letters stands before the left word. */
  boolean isBehindNumber() {
    int farthest = Math.max(sentenceStart, mark - FAR);
    int last = mark - leftWord().length() - 1;
    while (last >= farthest && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    int first = last;
    while (first >= farthest && Character.isLetterOrDigit(text.charAt(first))) {
      first--;
    }
    return last >= farthest
        && (Character.isDigit(text.charAt(last)) || isRoman(text.substring(first + 1, last + 1)));
  }

  /** {@code IV}, {@code XIX}; {@code MIX} as well, which nobody numbers by. */
  static boolean isRoman(String word) {
    return !word.isEmpty()
        && word.length() <= 6
        && word.chars().allMatch(unit -> "IVXLC".indexOf(unit) >= 0);
  }

  boolean rightIsNumber() {
    return rightIsDigit() || isRoman(rightWord());
  }

  private static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || unit == '.'
        || unit == '-';
  }

  /**
   * Offset of the first letter or digit to the right, behind opening marks and dashes; the
   * paragraph's end if none is near.
   */
  int rightStart() {
    int farthest = Math.min(paragraphEnd, next + FAR);
    for (int at = next; at < farthest; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return at;
      }
    }
    return paragraphEnd;
  }

  /** The word to the right, behind opening marks. */
  String rightWord() {
    int start = rightStart();
    int at = start;
    int farthest = Math.min(paragraphEnd, start + FAR);
    while (at < farthest && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  boolean rightIsCapital() {
    int start = rightStart();
    return start < paragraphEnd && Character.isUpperCase(text.charAt(start));
  }

  boolean rightIsDigit() {
    int start = rightStart();
    return start < paragraphEnd && Character.isDigit(text.charAt(start));
  }

  /**
   * How many words stand before the mark in this sentence, counted to at most ten; {@code н.э} is
   * one.
   */
  int wordsBefore() {
    int words = 0;
    boolean inside = false;
    int farthest = Math.min(mark, sentenceStart + FAR);
    for (int at = sentenceStart; at < farthest && words < 10; at++) {
      boolean letter =
          Character.isLetterOrDigit(text.charAt(at))
              || inside && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}

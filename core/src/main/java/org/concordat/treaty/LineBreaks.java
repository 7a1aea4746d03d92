package org.concordat.treaty;

import java.util.Arrays;
import java.util.List;

/**
 * Tells where a line was broken to fit the page, and where a paragraph ends. Lives for one text.
 */
final class LineBreaks {

  /** Lines longer than this are paragraphs: nothing was broken. */
  private static final int WIDEST = 130;

  /** The share of lines that are nearly full in a text whose lines were broken. */
  private static final double LEAST_FULL = 0.2;

  private static final double NEARLY = 0.85;
  private static final double MOST_LINES = 0.97;

  private final String text;
  private final int width;

  LineBreaks(String text, List<Line> lines) {
    this.text = text;
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    int widest = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * MOST_LINES)];
    long full = Arrays.stream(lengths).filter(length -> length >= NEARLY * widest).count();
    this.width = widest <= WIDEST && full >= LEAST_FULL * lengths.length ? widest : 0;
  }

  /** Whether a line goes on in the next one, as far as signs and width tell. */
  boolean goesOn(Line line, Line next) {
    char end = text.charAt(line.end() - 1);
    char start = text.charAt(next.start());
    if (next.gap()) {
      return false;
    }
    if (end == '-' && Character.isLowerCase(start)) {
      return true;
    }
    boolean stop = ".;:!?".indexOf(end) >= 0;
    boolean full = width > 0 && line.length() + 1 + firstWord(next) > width;
    if (full) {
      return !stop && (end != ',' || !Character.isUpperCase(start))
          || stop && end == '.' && isFull(line);
    }
    return !stop && end != ',' && !Character.isUpperCase(start) && !Character.isDigit(start);
  }

  /** Whether a line is as long as lines can be: a sentence ends there by chance. */
  private boolean isFull(Line line) {
    return line.length() >= width - 2;
  }

  private int firstWord(Line line) {
    int end = line.start();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }
}

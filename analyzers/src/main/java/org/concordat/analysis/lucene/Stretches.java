package org.concordat.analysis.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads a text piece by piece, so that memory does not grow with it. A piece ends behind a line
 * break, else behind a space after the end of a sentence, else behind a space, else anywhere but in
 * the middle of a surrogate pair. Where the cuts fall depends on the text alone, not on how the
 * reader hands it out. Not thread-safe.
 */
final class Stretches {

  /** Longer than nearly all paragraphs. */
  private static final int LONGEST = 1 << 14;

  private static final String SENTENCE_ENDS = ".!?…";

  private char[] buffer = new char[1 << 10];
  private int filled;
  private int consumed;
  private int start;
  private boolean ended;

  /** Begins a new text. */
  void reset() {
    filled = 0;
    consumed = 0;
    start = 0;
    ended = false;
  }

  /**
   * Returns the next piece.
   *
   * @param reader the text
   * @return the piece; empty at the end of the text
   */
  String next(Reader reader) throws IOException {
    start += consumed;
    System.arraycopy(buffer, consumed, buffer, 0, filled - consumed);
    filled -= consumed;
    fill(reader);
    consumed = ended ? filled : cut();
    return new String(buffer, 0, consumed);
  }

  /** Returns where the piece begins in the text. */
  int start() {
    return start;
  }

  /** Returns how much of the text was handed out. */
  int end() {
    return start + consumed;
  }

  private void fill(Reader reader) throws IOException {
    while (!ended && filled < LONGEST) {
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(LONGEST, 4 * buffer.length));
      }
      int count = reader.read(buffer, filled, buffer.length - filled);
      ended = count < 0;
      filled += Math.max(count, 0);
    }
  }

  private int cut() {
    int sentence = 0;
    int space = 0;
    for (int index = filled - 1; index > 0; index--) {
      if (buffer[index] == '\n') {
        return index + 1;
      }
      if (Character.isWhitespace(buffer[index])) {
        space = space == 0 ? index + 1 : space;
        boolean ends = SENTENCE_ENDS.indexOf(buffer[index - 1]) >= 0;
        sentence = sentence == 0 && ends ? index + 1 : sentence;
      }
    }
    if (sentence > 0) {
      return sentence;
    }
    if (space > 0) {
      return space;
    }
    return Character.isHighSurrogate(buffer[filled - 1]) ? filled - 1 : filled;
  }
}

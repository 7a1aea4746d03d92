package org.concordat.search;

import org.concordat.model.Span;

/** The words around something that is reported. */
final class Surroundings {

  private static final int AROUND = 60;

  private Surroundings() {}

  /** Some words on either side, cut between words and never across a line. */
  static String of(String text, Span span) {
    int start = span.start();
    while (start > 0
        && text.charAt(start - 1) != '\n'
        && (span.start() - start < AROUND || text.charAt(start - 1) != ' ')) {
      start--;
    }
    int end = span.end();
    while (end < text.length()
        && text.charAt(end) != '\n'
        && (end - span.end() < AROUND || text.charAt(end) != ' ')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** How much text is needed on either side. */
  static int reach() {
    return 2 * AROUND;
  }
}

package org.concordat.analysis.sentence;

/**
 * Whether a quotation mark that looks the same on both sides is open, counted from the beginning of
 * a paragraph. Goes over the text once, as long as it is asked from left to right. Not thread-safe.
 */
final class OpenQuotes {

  private static final char STRAIGHT = '"';

  private final String text;
  private int counted;
  private boolean straight;
  private boolean apostrophe;

  OpenQuotes(String text, int from) {
    this.text = text;
    this.counted = from;
  }

  /** Tells whether a straight quotation mark or an apostrophe is open before an offset. */
  boolean isOpen(char mark, int at) {
    for (; counted < at; counted++) {
      straight ^= text.charAt(counted) == STRAIGHT;
      apostrophe ^= text.charAt(counted) == '’';
    }
    return mark == STRAIGHT ? straight : apostrophe;
  }
}

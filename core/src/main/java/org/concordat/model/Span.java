package org.concordat.model;

/**
 * A stretch of a document's text.
 *
 * @param start first UTF-16 code unit
 * @param end behind the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the order of the offsets. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span from " + start + " to " + end);
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /**
   * Tells whether another span lies wholly inside this one.
   *
   * @param other the other span
   * @return true if it does; equal spans contain each other
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Tells whether two spans share a code unit.
   *
   * @param other the other span
   * @return true if they do
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Cuts the span's words out of a text.
   *
   * @param text the text that the offsets belong to
   * @return the words
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * Orders by start, then the longer first, so that an outer span stands before what it contains.
   */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}

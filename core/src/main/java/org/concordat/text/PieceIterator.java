package org.concordat.text;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts a text that comes in parts of any length into pieces that can be analysed one by one. Holds
 * a piece and a part at a time.
 */
public final class PieceIterator implements Iterator<String> {

  private final Iterator<String> parts;
  private final int longest;
  private final StringBuilder read = new StringBuilder();

  /**
   * Makes an iterator.
   *
   * @param parts parts of a text, in order
   * @param longest most code units of a piece
   */
  public PieceIterator(Iterator<String> parts, int longest) {
    this.parts = parts;
    this.longest = longest;
  }

  @Override
  public boolean hasNext() {
    return !read.isEmpty() || parts.hasNext();
  }

  @Override
  public String next() {
    while (read.length() <= longest && parts.hasNext()) {
      read.append(parts.next());
    }
    if (read.isEmpty()) {
      throw new NoSuchElementException("no more pieces");
    }
    int end = read.length() <= longest ? read.length() : TextPieces.cut(read, 0, longest);
    String piece = read.substring(0, end);
    read.delete(0, end);
    return piece;
  }
}

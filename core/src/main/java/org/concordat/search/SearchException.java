package org.concordat.search;

/** A query cannot be understood; the message is one line that says why. */
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong with the query
   */
  public SearchException(String message) {
    super(message);
  }
}

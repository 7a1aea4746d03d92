package org.concordat.index;

/**
 * An index cannot be opened or written; the message is one line that names the folder and the
 * reason.
 */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message folder and reason
   */
  public IndexException(String message) {
    super(message);
  }

  /**
   * Makes an exception.
   *
   * @param message folder and reason
   * @param cause what happened
   */
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}

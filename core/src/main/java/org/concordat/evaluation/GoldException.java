package org.concordat.evaluation;

/** A gold file is broken; the message names file, line and reason. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message file, line and reason
   */
  public GoldException(String message) {
    super(message);
  }
}

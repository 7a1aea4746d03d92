package org.concordat.analysis.table;

/** A linguistic table is missing or broken; the message names file, line and reason. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message file, line and reason
   */
  public TableException(String message) {
    super(message);
  }
}

package org.concordat.ingest;

/** A file cannot be read; the message is a reason for people, without the file's name. */
public final class IngestException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Stage stage;

  /**
   * Makes an exception.
   *
   * @param stage where it happened
   * @param message the reason
   */
  public IngestException(Stage stage, String message) {
    super(message);
    this.stage = stage;
  }

  /**
   * Makes an exception.
   *
   * @param stage where it happened
   * @param message the reason
   * @param cause what happened
   */
  public IngestException(Stage stage, String message, Throwable cause) {
    super(message, cause);
    this.stage = stage;
  }

  /** Returns where it happened. */
  public Stage stage() {
    return stage;
  }
}

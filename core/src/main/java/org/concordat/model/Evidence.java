package org.concordat.model;

/**
 * Why something was found.
 *
 * @param rule id of the rule that decided, as {@code --explain} prints it
 * @param confidence from 0 to 1
 */
public record Evidence(String rule, double confidence) {

  /** Checks the range. */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}

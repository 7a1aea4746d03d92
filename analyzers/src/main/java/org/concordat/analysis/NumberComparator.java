package org.concordat.analysis;

/** How a counted value relates to the number written. */
public enum NumberComparator {
  /** The number itself; also the sign of a range, which has a maximum. */
  EQUAL("="),
  /** More than the number. */
  GREATER(">"),
  /** At least the number. */
  AT_LEAST(">="),
  /** Less than the number. */
  LESS("<"),
  /** At most the number. */
  AT_MOST("<="),
  /** About the number. */
  ABOUT("~");

  private final String sign;

  NumberComparator(String sign) {
    this.sign = sign;
  }

  /** Returns the sign as it stands in JSON. */
  public String sign() {
    return sign;
  }

  /**
   * Finds the comparator of a sign.
   *
   * @param sign one of {@code = > >= < <= ~}
   * @return the comparator
   * @throws IllegalArgumentException if no comparator has that sign
   */
  public static NumberComparator of(String sign) {
    for (NumberComparator comparator : values()) {
      if (comparator.sign.equals(sign)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException("no comparator is written '" + sign + "'");
  }
}

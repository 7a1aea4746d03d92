package org.concordat.analysis;

/** How a number is written. */
public enum NumberForm {
  /** Digits only ({@code 1 000}). */
  DIGITS,
  /** Words only ({@code sixty-nine}). */
  WORDS,
  /** Digits and words ({@code 1.5 million}). */
  MIXED,
  /** An ordinal in digits or words ({@code 5th}, {@code вторая}). */
  ORDINAL,
  /** A vague quantity ({@code dozens}, {@code hàng trăm}). */
  VAGUE,
  /** Two that are known already ({@code both sides}, {@code обе стороны}). */
  BOTH
}

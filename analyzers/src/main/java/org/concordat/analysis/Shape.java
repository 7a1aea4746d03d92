package org.concordat.analysis;

/** How a token is written. */
public enum Shape {
  /** All letters small, or letters without case. */
  LOWER,
  /** The first letter a capital, the others small; a single capital letter too. */
  CAPITALISED,
  /** Two or more letters, all capitals. */
  UPPER,
  /** Capitals inside ({@code iPhone}, {@code МИДа}), or letters and digits together. */
  MIXED,
  /** Digits, with grouping and decimal signs inside. */
  NUMBER,
  /** A punctuation mark or a symbol. */
  PUNCTUATION
}

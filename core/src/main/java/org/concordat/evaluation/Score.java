package org.concordat.evaluation;

/**
 * How many were found, wanted and given.
 *
 * @param found right ones
 * @param wanted those of the gold
 * @param given those of the product
 */
public record Score(long found, long wanted, long given) {

  /** Returns the share of what was given that is right, from 0 to 1. */
  public double precision() {
    return given == 0 ? 0 : (double) found / given;
  }

  /** Returns the share of what was wanted that was found, from 0 to 1. */
  public double recall() {
    return wanted == 0 ? 0 : (double) found / wanted;
  }

  /** Returns the harmonic mean of precision and recall, from 0 to 1. */
  public double f1() {
    return found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /** Returns the sum with another score. */
  Score plus(Score other) {
    return new Score(found + other.found, wanted + other.wanted, given + other.given);
  }
}

package org.concordat.search;

import org.concordat.index.CountFact;

/**
 * The numbers that a count allows, both ends included.
 *
 * @param low smallest
 * @param high greatest
 */
record Interval(double low, double high) {

  /** "About 60" is not contradicted by 55: a tenth either way. */
  private static final double ABOUT = 0.1;

  static Interval of(CountFact fact) {
    double value = fact.value().doubleValue();
    if (fact.maximum().isPresent()) {
      return new Interval(value, fact.maximum().get().doubleValue());
    }
    return switch (fact.comparator()) {
      case EQUAL -> new Interval(value, value);
      // News that says "more than 20.4 million" means the 20.4 million that others give.
      case GREATER, AT_LEAST -> new Interval(value, Double.POSITIVE_INFINITY);
      case LESS, AT_MOST -> new Interval(0, value);
      case ABOUT -> new Interval(value * (1 - ABOUT), value * (1 + ABOUT));
    };
  }

  boolean excludes(Interval other) {
    return high < other.low || other.high < low;
  }
}

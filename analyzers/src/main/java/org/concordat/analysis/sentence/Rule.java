package org.concordat.analysis.sentence;

/** One rule: says whether a sentence ends at a boundary, or that it does not know. */
record Rule(String id, Judge judge) {

  enum Verdict {
    END,
    INSIDE,
    UNKNOWN
  }

  @FunctionalInterface
  interface Judge {
    Verdict judge(Boundary boundary);
  }
}

package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.model.Span;

/** Pairs the spans of gold and product one to one, the best overlap first. */
final class SpanMatching {

  private record Candidate(double overlap, int gold, int given) {}

  private SpanMatching() {}

  /** Common code units divided by those of the union, from 0 to 1. */
  static double overlap(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int union = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return common > 0 ? (double) common / union : 0;
  }

  /**
   * Pairs spans.
   *
   * @param gold spans of the gold
   * @param given spans of the product
   * @param least the least overlap of a pair
   * @return index of the product's span by index of the gold's
   */
  static Map<Integer, Integer> match(List<Span> gold, List<Span> given, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int left = 0; left < gold.size(); left++) {
      for (int right = 0; right < given.size(); right++) {
        double overlap = overlap(gold.get(left), given.get(right));
        if (overlap >= least) {
          candidates.add(new Candidate(overlap, left, right));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.overlap())
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::given));
    Map<Integer, Integer> pairs = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.gold()) && !pairs.containsValue(candidate.given())) {
        pairs.put(candidate.gold(), candidate.given());
      }
    }
    return pairs;
  }
}

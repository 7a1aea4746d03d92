package org.concordat.attribute;

import java.util.Optional;

/** Finds the subject where something in commas stands between it and its verb. */
final class Parentheses {

  private static final int MOST_SEGMENTS = 8;

  private final Passage passage;
  private final Segments segments;
  private final Plausibility plausibility;

  Parentheses(Passage passage, Segments segments) {
    this.passage = passage;
    this.segments = segments;
    this.plausibility = new Plausibility(passage);
  }

  /** Between subject and verb stands something in commas: an apposition, a clause, an aside. */
  Region region(int end) {
    int at = end - 1;
    Optional<Subject> best = Optional.empty();
    int lastNouns = -1;
    boolean onlyNouns = true;
    for (int count = 0; count < MOST_SEGMENTS && at > 0; count++) {
      Segment segment = segments.before(at);
      if (segment.kind() == Segment.Kind.CLAUSE) {
        break;
      }
      if (segment.kind() == Segment.Kind.NOUNS) {
        Optional<Subject> found = NounPhrases.read(passage, segment.first(), segment.end(), true);
        if (found.isPresent()
            && best.filter(plausibility::isKnown).isPresent()
            && !plausibility.isKnown(found.get())) {
          break;
        }
        if (found.isPresent()) {
          if (best.isEmpty()) {
            lastNouns = segment.end();
          }
          best = Optional.of(onlyNouns && lastNouns > 0 ? found.get().to(lastNouns) : found.get());
        }
      } else {
        onlyNouns = best.isEmpty() && segment.kind() != Segment.Kind.RELATIVE;
      }
      if (segments.isEdge(segment.first()) || segment.first() == 0) {
        break;
      }
      at = segment.first() - 1;
    }
    if (best.filter(subject -> !plausibility.isStrange(subject)).isEmpty()) {
      best = Optional.empty();
    }
    return Region.of(best, best.isEmpty());
  }
}

package org.concordat.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.model.Analysis;
import org.concordat.model.Mention;
import org.concordat.model.Span;

/**
 * A gold document beside what the product found in it.
 *
 * @param gold what is right
 * @param analysis what was found
 */
record AnalyzedGold(GoldDocument gold, Analysis analysis) {

  private static final double LEAST = 0.5;

  /** The ids that the product gave to the mentions of one entity of the gold. */
  Set<String> ids(String slug) {
    Set<String> ids = new HashSet<>();
    for (GoldMention mention : named(slug)) {
      if (!mention.optional()) {
        best(mention).flatMap(Mention::id).ifPresent(ids::add);
      }
    }
    return ids;
  }

  /** The mentions of one entity of the gold. */
  List<GoldMention> named(String slug) {
    return gold.mentions().stream()
        .filter(mention -> mention.attribute("id").equals(Optional.of(slug)))
        .toList();
  }

  private Optional<Mention> best(GoldMention wanted) {
    Optional<Mention> best = Optional.empty();
    double most = LEAST;
    for (Mention mention : analysis.mentions()) {
      Span span = mention.span();
      double overlap =
          mention.type() == wanted.type() ? SpanMatching.overlap(span, wanted.span()) : 0;
      if (overlap >= most && (best.isEmpty() || overlap > most)) {
        best = Optional.of(mention);
        most = overlap;
      }
    }
    return best;
  }
}

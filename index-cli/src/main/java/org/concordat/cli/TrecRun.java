package org.concordat.cli;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.search.Hit;
import org.concordat.search.SearchResult;

/**
 * A TREC run: topic, Q0, id, rank, score, name of the run. Scores fall strictly with rank, so that
 * every evaluation tool keeps our order.
 */
final class TrecRun implements SearchPrinter {

  private static final String NAME = "concordat";

  private final Console console;

  TrecRun(Console console) {
    this.console = console;
  }

  @Override
  public void print(Topic topic, SearchResult result) {
    Set<String> seen = new LinkedHashSet<>();
    double last = Double.POSITIVE_INFINITY;
    for (Hit hit : result.hits()) {
      if (seen.add(hit.id())) {
        // Six decimals are printed; equal or nearly equal scores are set apart by the last of them.
        double score = Math.min(Math.round(hit.score() * 1e6) / 1e6, last - 1e-6);
        last = score;
        console.println(
            String.join(
                " ",
                topic.id(),
                "Q0",
                hit.id().replace(' ', '_'),
                Integer.toString(seen.size()),
                String.format(Locale.ROOT, "%.6f", score),
                NAME));
      }
    }
  }
}

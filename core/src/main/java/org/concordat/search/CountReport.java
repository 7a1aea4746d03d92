package org.concordat.search;

import java.util.List;
import java.util.Optional;
import org.concordat.index.CountFact;

/**
 * What documents counted, side by side.
 *
 * @param groups counts of one thing, those with a contradiction first
 */
public record CountReport(List<Group> groups) {

  /** Copies the list. */
  public CountReport {
    groups = List.copyOf(groups);
  }

  /** Tells whether any two counts exclude each other. */
  public boolean hasContradiction() {
    return groups.stream().anyMatch(Group::contradictory);
  }

  /**
   * Counts of one thing.
   *
   * @param counted English lemma of what is counted
   * @param relation English lemma of what it does
   * @param contradictory whether two of the counts exclude each other
   * @param counts the counts, smallest number first
   */
  public record Group(
      String counted, Optional<String> relation, boolean contradictory, List<Count> counts) {

    /** Copies the list. */
    public Group {
      counts = List.copyOf(counts);
    }
  }

  /**
   * A count in a document.
   *
   * @param document id of the source document
   * @param language BCP 47 code
   * @param source who published it
   * @param published day of publication, ISO 8601
   * @param fact the count
   * @param text the words of the count
   */
  public record Count(
      String document,
      String language,
      Optional<String> source,
      Optional<String> published,
      CountFact fact,
      String text) {}
}

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

  /** How a count stands to those before it in its group. */
  public enum Verdict {
    /** All can be true at once. */
    AGREES,
    /** Higher and published later, of something that grows. */
    UPDATE,
    /** Not both can be true. */
    CONTRADICTS
  }

  /**
   * Counts of one thing.
   *
   * @param counted English lemma of what is counted
   * @param relation English lemma of what it does
   * @param counts the counts, those published first before the others
   */
  public record Group(String counted, Optional<String> relation, List<Count> counts) {

    /** Copies the list. */
    public Group {
      counts = List.copyOf(counts);
    }

    /** Tells whether two of the counts exclude each other. */
    public boolean contradictory() {
      return counts.stream().anyMatch(count -> count.verdict() == Verdict.CONTRADICTS);
    }

    /** Returns the number of documents that the counts stand in. */
    public long documents() {
      return counts.stream().map(Count::document).distinct().count();
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
   * @param sentence the words around it
   * @param verdict how it stands to those before it
   */
  public record Count(
      String document,
      String language,
      Optional<String> source,
      Optional<String> published,
      CountFact fact,
      String text,
      String sentence,
      Verdict verdict) {

    Count with(Verdict other) {
      return new Count(document, language, source, published, fact, text, sentence, other);
    }
  }
}

package org.concordat.search;

import java.util.List;
import java.util.Optional;
import org.concordat.model.TreatyAct;
import org.concordat.model.TreatyAct.Force;

/**
 * What states did to a treaty, by what the documents of an index say.
 *
 * @param treaties ids of the treaty
 * @param parties the states, by id
 */
public record TreatyStatus(List<String> treaties, List<Party> parties) {

  /** Copies the lists. */
  public TreatyStatus {
    treaties = List.copyOf(treaties);
    parties = List.copyOf(parties);
  }

  /**
   * A state or union of states.
   *
   * @param id its id
   * @param deeds what it did, in the order of the kinds
   */
  public record Party(String id, List<Deed> deeds) {

    /** Copies the list. */
    public Party {
      deeds = List.copyOf(deeds);
    }

    /**
     * Finds what it did of a kind.
     *
     * @param kind the kind
     * @return the deed, empty where no document reports one
     */
    public Optional<Deed> deed(TreatyAct.Kind kind) {
      return deeds.stream().filter(deed -> deed.kind() == kind).findFirst();
    }
  }

  /**
   * Something that a state did, intends or refuses, with every report of it.
   *
   * @param kind what
   * @param reports the reports, those published first before the others
   */
  public record Deed(TreatyAct.Kind kind, List<Report> reports) {

    /** Copies the list. */
    public Deed {
      reports = List.copyOf(reports);
    }

    /** Returns whether it was done: the strongest that any report says. */
    public Force force() {
      return reports.stream()
          .map(Report::force)
          .min(java.util.Comparator.comparing(DONE_FIRST::indexOf))
          .orElseThrow();
    }

    /** Returns the day, or the longer time, that most reports of the deed give; the finest. */
    public Optional<String> date() {
      return reports.stream()
          .filter(report -> report.force() == force())
          .flatMap(report -> report.date().stream())
          .max(java.util.Comparator.comparingInt(String::length));
    }

    /** Tells whether two reports of the deed give times that exclude each other. */
    public boolean contradictory() {
      List<String> dates =
          reports.stream()
              .filter(report -> report.force() == Force.DONE)
              .flatMap(report -> report.date().stream())
              .toList();
      return dates.stream()
          .anyMatch(
              one ->
                  dates.stream()
                      .anyMatch(other -> !one.startsWith(other) && !other.startsWith(one)));
    }
  }

  private static final List<Force> DONE_FIRST = List.of(Force.DONE, Force.REFUSED, Force.INTENDED);

  /**
   * A report of a deed.
   *
   * @param document id of the source document
   * @param language BCP 47 code
   * @param source who published it
   * @param published day of publication, ISO 8601
   * @param speaker id of who says so; empty where the document itself does
   * @param force whether it was done
   * @param date when, ISO 8601
   * @param text the words for the act
   * @param sentence the words around it
   */
  public record Report(
      String document,
      String language,
      Optional<String> source,
      Optional<String> published,
      Optional<String> speaker,
      Force force,
      Optional<String> date,
      String text,
      String sentence) {}
}

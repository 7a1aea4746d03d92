package org.concordat.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question to an index.
 *
 * @param query what to look for; with {@code operators} words in quotation marks must stand
 *     together and a word after a minus must not occur
 * @param operators whether quotation marks and minus have their meaning
 * @param language language of the query; empty to find it out
 * @param to BCP 47 codes of the languages of the answers; empty for all
 * @param unit what a hit is
 * @param filters values that hits must have
 * @param limit greatest number of hits, at least 1
 * @param facets whether to count values of facet fields
 */
public record SearchRequest(
    String query,
    boolean operators,
    Optional<String> language,
    Set<String> to,
    SearchUnit unit,
    Filters filters,
    int limit,
    boolean facets) {

  /** Copies the set and checks the limit. */
  public SearchRequest {
    to = Set.copyOf(to);
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /**
   * Values that hits must have; an empty list allows all. Several values of one list are
   * alternatives.
   *
   * @param speakers entity ids, or names that resolve to them
   * @param countries ISO codes, ids or names of countries
   * @param treaties ids or names of treaties
   * @param sources sources
   * @param since first day of publication
   * @param until last day of publication
   */
  public record Filters(
      List<String> speakers,
      List<String> countries,
      List<String> treaties,
      List<String> sources,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {

    /** Allows everything. */
    public static final Filters NONE =
        new Filters(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the lists. */
    public Filters {
      speakers = List.copyOf(speakers);
      countries = List.copyOf(countries);
      treaties = List.copyOf(treaties);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A question in plain words, without filters.
   *
   * @param query what to look for
   * @param unit what a hit is
   * @param limit greatest number of hits
   * @return the request
   */
  public static SearchRequest of(String query, SearchUnit unit, int limit) {
    return new SearchRequest(
        query, true, Optional.empty(), Set.of(), unit, Filters.NONE, limit, false);
  }
}

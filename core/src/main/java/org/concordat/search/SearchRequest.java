package org.concordat.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question to an index. Made by {@link #builder(String)}.
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
 * @param highlights whether to find what met the query in the words of each hit, which costs a
 *     reading of each
 * @param explain whether to say how the query was read and translated
 */
public record SearchRequest(
    String query,
    boolean operators,
    Optional<String> language,
    Set<String> to,
    SearchUnit unit,
    Filters filters,
    int limit,
    boolean facets,
    boolean highlights,
    boolean explain) {

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
   * @param organizations ids or names of organisations
   * @param treaties ids or names of treaties
   * @param sources sources
   * @param acts classes of cues, lower case ({@code warn}); they are of statements
   * @param since first day of publication
   * @param until last day of publication
   */
  public record Filters(
      List<String> speakers,
      List<String> countries,
      List<String> organizations,
      List<String> treaties,
      List<String> sources,
      List<String> acts,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {

    /** Allows everything. */
    public static final Filters NONE =
        new Filters(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** Copies the lists. */
    public Filters {
      speakers = List.copyOf(speakers);
      countries = List.copyOf(countries);
      organizations = List.copyOf(organizations);
      treaties = List.copyOf(treaties);
      sources = List.copyOf(sources);
      acts = List.copyOf(acts);
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
    return builder(query).unit(unit).limit(limit).build();
  }

  /**
   * Begins a request: ten documents in all languages, operators and highlights on, facets off.
   *
   * @param query what to look for
   * @return a builder
   */
  public static Builder builder(String query) {
    return new Builder(query);
  }

  /** Builds a request. Not thread-safe. */
  public static final class Builder {

    private static final int USUAL_LIMIT = 10;

    private final String query;
    private boolean operators = true;
    private Optional<String> language = Optional.empty();
    private Set<String> to = Set.of();
    private SearchUnit unit = SearchUnit.DOCUMENT;
    private Filters filters = Filters.NONE;
    private int limit = USUAL_LIMIT;
    private boolean facets;
    private boolean highlights = true;
    private boolean explain;

    private Builder(String query) {
      this.query = query;
    }

    /**
     * Takes quotation marks and minus for what they are.
     *
     * @return this builder
     */
    public Builder plain() {
      operators = false;
      return this;
    }

    /**
     * Sets the language of the query, which is found out otherwise.
     *
     * @param code BCP 47 code
     * @return this builder
     */
    public Builder from(String code) {
      language = Optional.of(code);
      return this;
    }

    /**
     * Sets the languages of the answers.
     *
     * @param codes BCP 47 codes; none for all
     * @return this builder
     */
    public Builder to(Set<String> codes) {
      to = codes;
      return this;
    }

    /**
     * Sets what a hit is.
     *
     * @param value the unit
     * @return this builder
     */
    public Builder unit(SearchUnit value) {
      unit = value;
      return this;
    }

    /**
     * Sets the values that hits must have.
     *
     * @param values the values
     * @return this builder
     */
    public Builder filters(Filters values) {
      filters = values;
      return this;
    }

    /**
     * Sets the greatest number of hits.
     *
     * @param value at least 1
     * @return this builder
     */
    public Builder limit(int value) {
      limit = value;
      return this;
    }

    /**
     * Sets whether values of facet fields are counted.
     *
     * @param value true to count them
     * @return this builder
     */
    public Builder facets(boolean value) {
      facets = value;
      return this;
    }

    /**
     * Sets whether hits say what met the query.
     *
     * @param value false to save the time
     * @return this builder
     */
    public Builder highlights(boolean value) {
      highlights = value;
      return this;
    }

    /**
     * Sets whether the answers say how the query was read and translated.
     *
     * @param value true to hear it
     * @return this builder
     */
    public Builder explain(boolean value) {
      explain = value;
      return this;
    }

    /** Returns the request. */
    public SearchRequest build() {
      return new SearchRequest(
          query, operators, language, to, unit, filters, limit, facets, highlights, explain);
    }
  }
}

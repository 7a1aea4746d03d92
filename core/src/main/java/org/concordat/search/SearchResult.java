package org.concordat.search;

import java.util.List;

/**
 * The answers to a question.
 *
 * @param hits hits, best first
 * @param total number of units that met the query
 * @param facets counts of values by field; empty if not asked for
 * @param language BCP 47 code in which the query was read
 * @param terms what was looked for; empty if not asked for
 */
public record SearchResult(
    List<Hit> hits, long total, List<Facet> facets, String language, List<QueryTerm> terms) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    terms = List.copyOf(terms);
  }

  /**
   * How often the values of a field occur among all that met the query.
   *
   * @param field name of the field
   * @param values values, the most frequent first
   */
  public record Facet(String field, List<Value> values) {

    /** Copies the list. */
    public Facet {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a facet.
   *
   * @param value the value
   * @param count number of units that have it
   */
  public record Value(String value, long count) {}
}

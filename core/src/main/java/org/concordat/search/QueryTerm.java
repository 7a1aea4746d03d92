package org.concordat.search;

import java.util.List;
import java.util.Map;

/**
 * A word or phrase of a query with what was looked for in its place.
 *
 * @param words the words of the query
 * @param terms language-neutral terms of the index, any of which stands for the words, the
 *     likeliest first
 * @param weight how much it counts beside the other words of the query
 * @param translations terms of the lexicon by BCP 47 code; empty where the lexicon has none, so
 *     that the words are found as they are or by their sound
 * @param units number of documents, passages and statements of the index that have one of the terms
 */
public record QueryTerm(
    String words,
    List<String> terms,
    float weight,
    Map<String, List<String>> translations,
    long units) {

  /** Copies the collections. */
  public QueryTerm {
    terms = List.copyOf(terms);
    translations = Map.copyOf(translations);
  }

  /** Tells whether it is looked for by more than its own letters and sound. */
  public boolean translated() {
    return !translations.isEmpty()
        || terms.stream().anyMatch(term -> !term.startsWith("w:") && !term.startsWith("n:"));
  }
}

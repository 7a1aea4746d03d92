package org.concordat.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.concordat.index.IndexSchema;

/**
 * Tells whether two documents report one event: by what they name and by the language-neutral words
 * of their openings, rare ones counting more. Lives for one question.
 */
final class EventSimilarity {

  private static final double LEAST = 0.13;

  /** Of news that come within days of each other less is enough. */
  private static final double LEAST_OF_NEAR = 0.07;

  private static final double NAME_WEIGHT = 2;

  /** Length of the shortest key of a name that tells something, with its prefix. */
  private static final int SHORTEST_NAME = 5;

  private final IndexSearcher searcher;
  private final Map<String, Map<String, Double>> weights = new HashMap<>();
  private final Map<List<String>, Double> known = new HashMap<>();

  EventSimilarity(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Makes a document known. */
  void add(String id, Document whole) throws IOException {
    if (weights.containsKey(id)) {
      return;
    }
    Set<String> terms = new HashSet<>(List.of(whole.getValues(IndexSchema.ENTITY)));
    String lead = whole.get(IndexSchema.LEAD);
    if (lead != null) {
      terms.addAll(List.of(lead.split("\t")));
      terms.removeIf(EventSimilarity::saysNothing);
    }
    Map<String, Double> weighted = new HashMap<>();
    for (String term : terms) {
      weighted.put(term, rarity(term));
    }
    weights.put(id, weighted);
  }

  /**
   * Words outside the lexicon are of one language only; the numbers of an event are what its
   * reports differ in; the keys of very short names meet by chance.
   */
  private static boolean saysNothing(String term) {
    return term.startsWith("w:")
        || term.startsWith("#")
        || term.startsWith("n:") && term.length() < SHORTEST_NAME;
  }

  private double rarity(String term) throws IOException {
    int frequency = searcher.getIndexReader().docFreq(new Term(IndexSchema.CONCEPTS, term));
    int all = Math.max(1, searcher.getIndexReader().numDocs());
    double rarity = frequency == 0 ? 0 : Math.log(1 + (double) all / frequency);
    // Names tell events apart better than words do.
    return term.startsWith("c:") ? rarity : NAME_WEIGHT * rarity;
  }

  /** Whether two documents, both made known before, report one event. */
  boolean same(String one, String other, boolean near) {
    List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    double similarity = known.computeIfAbsent(pair, key -> similarity(one, other));
    return similarity >= (near ? LEAST_OF_NEAR : LEAST);
  }

  double similarity(String one, String other) {
    Map<String, Double> left = weights.getOrDefault(one, Map.of());
    Map<String, Double> right = weights.getOrDefault(other, Map.of());
    double common = 0;
    for (Map.Entry<String, Double> term : left.entrySet()) {
      common += term.getValue() * right.getOrDefault(term.getKey(), 0.0);
    }
    double lengths = Math.sqrt(squares(left) * squares(right));
    return lengths == 0 ? 0 : common / lengths;
  }

  private static double squares(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}

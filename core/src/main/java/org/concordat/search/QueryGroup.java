package org.concordat.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.concordat.index.ConceptTerms;
import org.concordat.index.IndexSchema;
import org.concordat.text.Sentence;

/**
 * A word or phrase of a query with the terms that stand for it. Its terms count as one: their
 * frequencies are added, each by its weight, so that many translations do not outvote one.
 *
 * @param words the words of the query
 * @param terms terms of the field of concepts, the likeliest first
 * @param weights how likely each term is what is meant, from 0 to 1
 * @param weight how much the group counts beside the others
 */
record QueryGroup(String words, List<String> terms, List<Double> weights, float weight) {

  /** A part of a longer term says less than the whole: "change" inside "climate change". */
  private static final float INNER_WEIGHT = 0.4f;

  QueryGroup {
    terms = List.copyOf(terms);
    weights = List.copyOf(weights);
  }

  /** The groups of a query; the same group twice counts twice. */
  static List<QueryGroup> of(QueryReader.Read read, String text, ConceptTerms concepts) {
    Map<List<String>, QueryGroup> groups = new LinkedHashMap<>();
    for (Sentence sentence : read.sentences()) {
      List<ConceptTerms.Group> found = concepts.groups(sentence, read.mentions());
      for (ConceptTerms.Group group : found) {
        String words = sentence.span(group.first(), group.end()).in(text);
        float weight = isInner(group, found) ? INNER_WEIGHT : 1f;
        groups.merge(
            group.terms(),
            new QueryGroup(words, group.terms(), group.weights(), weight),
            QueryGroup::and);
      }
    }
    return new ArrayList<>(groups.values());
  }

  private static boolean isInner(ConceptTerms.Group group, List<ConceptTerms.Group> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.first() <= group.first()
                    && group.end() <= other.end()
                    && other.end() - other.first() > group.end() - group.first());
  }

  private QueryGroup and(QueryGroup other) {
    return new QueryGroup(words, terms, weights, weight + other.weight);
  }

  /** Any of the terms, as one term. */
  Query query() {
    double greatest = weights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    SynonymQuery.Builder any = new SynonymQuery.Builder(IndexSchema.CONCEPTS);
    for (int index = 0; index < terms.size(); index++) {
      any.addTerm(
          new Term(IndexSchema.CONCEPTS, terms.get(index)),
          (float) (weights.get(index) / greatest));
    }
    return any.build();
  }
}

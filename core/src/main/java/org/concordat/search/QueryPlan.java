package org.concordat.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.concordat.analysis.Language;

/**
 * What a query asks of the index.
 *
 * @param query the query in Lucene's terms
 * @param concepts the language-neutral terms that it looks for
 * @param lemmas the lemmas that it looks for in its own language
 * @param articles keys of the articles that it asks for
 * @param groups its words with the terms that stand for them
 * @param language the language that it was read in
 */
record QueryPlan(
    Query query,
    Set<String> concepts,
    Set<String> lemmas,
    Set<String> articles,
    List<QueryGroup> groups,
    Language language) {

  QueryPlan {
    concepts = Set.copyOf(concepts);
    lemmas = Set.copyOf(lemmas);
    articles = Set.copyOf(articles);
    groups = List.copyOf(groups);
  }
}

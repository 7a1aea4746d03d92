package org.concordat.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.QueryBuilder;
import org.concordat.analysis.Language;
import org.concordat.index.ConceptTerms;
import org.concordat.index.IndexSchema;
import org.concordat.text.Sentence;

/**
 * Turns a query into Lucene's terms. Each word becomes one group of language-neutral terms, any of
 * which stands for it (the probabilistic structured queries of Darwish and Oard, 2003); a document
 * in the query's own language may also be found by its words. The better of the two scores counts,
 * so that scores are comparable across languages. Immutable and thread-safe.
 */
final class QueryPlanner {

  /** A part of a longer term says less than the whole: "change" inside "climate change". */
  private static final float INNER_WEIGHT = 0.4f;

  /** How much the weaker way of finding a document adds to the stronger. */
  private static final float TIE_BREAKER = 0.2f;

  private static final float FOLDED_WEIGHT = 0.8f;

  private final QueryReader reader;
  private final ConceptTerms terms;

  QueryPlanner(QueryReader reader, ConceptTerms terms) {
    this.reader = reader;
    this.terms = terms;
  }

  QueryPlan plan(QueryText text, Optional<String> code) {
    Language language = reader.language(text.wanted(), code);
    Set<String> concepts = new HashSet<>();
    Set<String> lemmas = new HashSet<>();
    QueryReader.Read wanted = reader.read(text.wanted(), language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ways(text.wanted(), wanted, language, concepts), Occur.MUST);
    for (String phrase : text.phrases()) {
      all.add(phrase(phrase, language), Occur.FILTER);
    }
    for (String word : text.unwanted()) {
      all.add(phrase(word, language), Occur.MUST_NOT);
    }
    wanted
        .sentences()
        .forEach(sentence -> sentence.tokens().forEach(token -> lemmas.add(token.lemma())));
    return new QueryPlan(all.build(), concepts, lemmas, language);
  }

  private Query ways(String text, QueryReader.Read read, Language language, Set<String> used) {
    List<Query> ways = new ArrayList<>();
    BooleanQuery.Builder neutral = new BooleanQuery.Builder();
    for (Map.Entry<List<String>, Float> group : groups(read, used).entrySet()) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(IndexSchema.CONCEPTS);
      group.getKey().forEach(term -> any.addTerm(new Term(IndexSchema.CONCEPTS, term)));
      neutral.add(new BoostQuery(any.build(), group.getValue()), Occur.SHOULD);
    }
    ways.add(neutral.build());
    Optional.ofNullable(words(IndexSchema.text(language), text)).ifPresent(ways::add);
    Optional.ofNullable(words(IndexSchema.folded(language), text))
        .ifPresent(query -> ways.add(new BoostQuery(query, FOLDED_WEIGHT)));
    return new DisjunctionMaxQuery(ways, TIE_BREAKER);
  }

  /** The groups with their weights; the same group twice in a query counts twice. */
  private Map<List<String>, Float> groups(QueryReader.Read read, Set<String> used) {
    Map<List<String>, Float> groups = new LinkedHashMap<>();
    for (Sentence sentence : read.sentences()) {
      List<ConceptTerms.Group> found = terms.groups(sentence, read.mentions());
      for (ConceptTerms.Group group : found) {
        boolean inner =
            found.stream()
                .anyMatch(
                    other ->
                        other.first() <= group.first()
                            && group.end() <= other.end()
                            && other.end() - other.first() > group.end() - group.first());
        groups.merge(group.terms(), inner ? INNER_WEIGHT : 1f, Float::sum);
        used.addAll(group.terms());
      }
    }
    return groups;
  }

  /**
   * Words that must stand together: in their own language as a phrase, in the others by all of
   * their concepts.
   */
  private Query phrase(String phrase, Language language) {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    Query together =
        new QueryBuilder(reader.analyzer()).createPhraseQuery(IndexSchema.text(language), phrase);
    if (together != null) {
      ways.add(together, Occur.SHOULD);
    }
    BooleanQuery.Builder elsewhere = new BooleanQuery.Builder();
    Map<List<String>, Float> groups = groups(reader.read(phrase, language), new HashSet<>());
    groups.forEach(
        (group, weight) -> {
          SynonymQuery.Builder any = new SynonymQuery.Builder(IndexSchema.CONCEPTS);
          group.forEach(term -> any.addTerm(new Term(IndexSchema.CONCEPTS, term)));
          elsewhere.add(any.build(), weight >= 1 ? Occur.MUST : Occur.SHOULD);
        });
    if (!groups.isEmpty()) {
      elsewhere.add(
          new org.apache.lucene.search.TermQuery(new Term(IndexSchema.LANGUAGE, language.code())),
          Occur.MUST_NOT);
      ways.add(elsewhere.build(), Occur.SHOULD);
    }
    BooleanQuery either = ways.build();
    return either.clauses().isEmpty() ? new MatchNoDocsQuery("no word in " + phrase) : either;
  }

  private Query words(String field, String text) {
    return new QueryBuilder(reader.analyzer()).createBooleanQuery(field, text, Occur.SHOULD);
  }
}

package org.concordat.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.concordat.analysis.Language;
import org.concordat.index.ConceptTerms;
import org.concordat.index.IndexSchema;
import org.concordat.model.Citation;
import org.concordat.model.MentionType;
import org.concordat.text.Sentence;

/**
 * Turns a query into Lucene's terms. Each word becomes one group of language-neutral terms, any of
 * which stands for it (the probabilistic structured queries of Darwish and Oard, 2003); a document
 * in the query's own language may also be found by its words. The better of the two scores counts,
 * so that scores are comparable across languages. Immutable and thread-safe.
 */
final class QueryPlanner {

  /** How much the weaker way of finding a document adds to the stronger. */
  private static final float TIE_BREAKER = 0.2f;

  private static final float FOLDED_WEIGHT = 0.8f;

  private final QueryReader reader;
  private final ConceptTerms terms;
  private final FilterBuilder names;

  QueryPlanner(QueryReader reader, ConceptTerms terms) {
    this.reader = reader;
    this.terms = terms;
    this.names = new FilterBuilder(reader);
  }

  QueryPlan plan(QueryText text, Optional<String> code) {
    if (text.wanted().isEmpty()) {
      return articles(text, code);
    }
    Language language = reader.language(text.wanted(), code);
    Set<String> lemmas = new HashSet<>();
    QueryReader.Read wanted = reader.read(text.wanted(), language);
    List<QueryGroup> groups = QueryGroup.of(wanted, text.wanted(), terms);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ways(text.wanted(), wanted, groups, language), Occur.MUST);
    text.articles().forEach(article -> all.add(query(article), Occur.MUST));
    for (String phrase : text.phrases()) {
      all.add(phrase(phrase, language), Occur.FILTER);
    }
    for (String word : text.unwanted()) {
      all.add(phrase(word, language), Occur.MUST_NOT);
    }
    for (Sentence sentence : wanted.sentences()) {
      reader.words(text.wanted(), sentence).stream()
          .filter(word -> !terms.isStopWord(sentence, word))
          .forEach(word -> lemmas.add(word.lemma()));
    }
    Set<String> concepts = new HashSet<>();
    groups.forEach(group -> concepts.addAll(group.terms()));
    Set<String> articles = new HashSet<>();
    wanted.citations().forEach(citation -> articles.add(citation.key()));
    return new QueryPlan(all.build(), concepts, lemmas, articles, groups, language);
  }

  /** A query for articles alone. */
  private QueryPlan articles(QueryText text, Optional<String> code) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.articles().forEach(article -> all.add(query(article), Occur.MUST));
    Language language =
        code.map(given -> reader.language("", code)).orElseGet(() -> reader.languages().get(0));
    for (String word : text.unwanted()) {
      all.add(phrase(word, language), Occur.MUST_NOT);
    }
    return new QueryPlan(all.build(), Set.of(), Set.of(), Set.of(), List.of(), language);
  }

  private Query query(CitedArticle article) {
    return article.query(treaties());
  }

  /** Finds treaties by name. */
  Function<String, Set<String>> treaties() {
    return name -> names.ids(List.of(name), Set.of(MentionType.TREATY));
  }

  private Query ways(
      String text, QueryReader.Read read, List<QueryGroup> groups, Language language) {
    List<Query> ways = new ArrayList<>();
    BooleanQuery.Builder neutral = new BooleanQuery.Builder();
    groups.forEach(
        group -> neutral.add(new BoostQuery(group.query(), group.weight()), Occur.SHOULD));
    // "Article 5 of the Hanoi Convention" leads to that article, whatever the language.
    read.citations().stream()
        .map(Citation::key)
        .distinct()
        .forEach(key -> neutral.add(CitedArticle.query(key), Occur.SHOULD));
    ways.add(neutral.build());
    Optional.ofNullable(words(IndexSchema.text(language), text)).ifPresent(ways::add);
    Optional.ofNullable(words(IndexSchema.folded(language), text))
        .ifPresent(query -> ways.add(new BoostQuery(query, FOLDED_WEIGHT)));
    return new DisjunctionMaxQuery(ways, TIE_BREAKER);
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
    List<QueryGroup> groups = QueryGroup.of(reader.read(phrase, language), phrase, terms);
    groups.forEach(
        group -> elsewhere.add(group.query(), group.weight() >= 1 ? Occur.MUST : Occur.SHOULD));
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

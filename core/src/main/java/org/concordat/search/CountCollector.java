package org.concordat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.concordat.index.CountFact;
import org.concordat.index.IndexSchema;

/** Gathers counts and sets those of one thing side by side. Lives for one question. */
final class CountCollector {

  /** A question in words is answered by its best documents; the rest is about something else. */
  private static final int DOCUMENTS = 40;

  private static final float SHARE_OF_BEST = 0.35f;

  private final IndexSearcher searcher;
  private final QueryPlanner planner;
  private final FilterBuilder filters;
  private final Map<String, Document> wholes = new HashMap<>();

  CountCollector(IndexSearcher searcher, QueryPlanner planner, FilterBuilder filters) {
    this.searcher = searcher;
    this.planner = planner;
    this.filters = filters;
  }

  CountReport collect(Optional<String> about, SearchRequest.Filters wanted) throws IOException {
    SearchRequest request =
        SearchRequest.builder(about.orElse(""))
            .plain()
            .unit(SearchUnit.PASSAGE)
            .filters(wanted)
            .limit(DOCUMENTS)
            .build();
    List<Query> conditions = new ArrayList<>(filters.ofUnit(request));
    conditions.add(new TermQuery(new Term(IndexSchema.UNIT, IndexSchema.PASSAGE)));
    if (about.isPresent()) {
      conditions.add(new TermInSetQuery(IndexSchema.BLOCK, about(about.get())));
    }
    List<CountReport.Count> counts = new ArrayList<>();
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    for (ScoreDoc hit : searcher.search(FilterBuilder.all(conditions), all).scoreDocs) {
      Document passage = searcher.storedFields().document(hit.doc);
      for (IndexableField field : passage.getFields(IndexSchema.COUNT_FACT)) {
        CountFact fact = CountFact.read(field.stringValue());
        if (!fact.counted().isEmpty() && fact.unit().isEmpty()) {
          counts.add(count(passage, fact));
        }
      }
    }
    return new CountReport(groups(counts));
  }

  /** Ids of the documents that a question is about. */
  private List<BytesRef> about(String about) throws IOException {
    if (about.indexOf(':') > 0 && about.indexOf(' ') < 0) {
      List<BytesRef> ids = new ArrayList<>();
      int all = Math.max(1, searcher.getIndexReader().maxDoc());
      for (ScoreDoc hit :
          searcher.search(new TermQuery(new Term(IndexSchema.ENTITY, about)), all).scoreDocs) {
        ids.add(
            new BytesRef(
                searcher
                    .storedFields()
                    .document(hit.doc, Set.of(IndexSchema.BLOCK))
                    .get(IndexSchema.BLOCK)));
      }
      return ids;
    }
    QueryPlan plan = planner.plan(QueryText.plain(about), Optional.empty());
    BlockScores scores = new BlockScores();
    searcher.search(searcher.rewrite(plan.query()), scores);
    List<Map.Entry<String, BlockScores.Block>> best = new ArrayList<>(scores.blocks().entrySet());
    best.sort(Comparator.comparing(block -> -block.getValue().score()));
    List<BytesRef> ids = new ArrayList<>();
    for (var block : best.subList(0, Math.min(DOCUMENTS, best.size()))) {
      if (block.getValue().score() >= best.get(0).getValue().score() * SHARE_OF_BEST) {
        ids.add(new BytesRef(block.getKey()));
      }
    }
    return ids;
  }

  private CountReport.Count count(Document passage, CountFact fact) throws IOException {
    String id = passage.get(IndexSchema.BLOCK);
    return new CountReport.Count(
        id,
        passage.get(IndexSchema.LANGUAGE),
        Optional.ofNullable(passage.get(IndexSchema.SOURCE)),
        Optional.ofNullable(passage.get(IndexSchema.PUBLISHED)),
        fact,
        fact.span().in(whole(id).get(IndexSchema.TEXT)));
  }

  private Document whole(String id) throws IOException {
    Document known = wholes.get(id);
    if (known == null) {
      Query query =
          FilterBuilder.all(
              List.of(
                  new TermQuery(new Term(IndexSchema.UNIT, IndexSchema.DOCUMENT)),
                  new TermQuery(new Term(IndexSchema.BLOCK, id))));
      known = searcher.storedFields().document(searcher.search(query, 1).scoreDocs[0].doc);
      wholes.put(id, known);
    }
    return known;
  }

  private List<CountReport.Group> groups(List<CountReport.Count> counts) throws IOException {
    Map<String, List<List<CountReport.Count>>> byThing = new TreeMap<>();
    for (CountReport.Count count : counts) {
      String thing = count.fact().counted().get(0) + "\t" + count.fact().relation().orElse("");
      List<List<CountReport.Count>> events =
          byThing.computeIfAbsent(thing, key -> new ArrayList<>());
      Optional<List<CountReport.Count>> event = Optional.empty();
      for (List<CountReport.Count> candidate : events) {
        if (event.isEmpty() && sameEvent(candidate.get(0), count)) {
          event = Optional.of(candidate);
        }
      }
      if (event.isPresent()) {
        event.get().add(count);
      } else {
        events.add(new ArrayList<>(List.of(count)));
      }
    }
    List<CountReport.Group> groups = new ArrayList<>();
    byThing.forEach((thing, events) -> events.forEach(event -> groups.add(group(thing, event))));
    groups.sort(
        Comparator.comparing((CountReport.Group group) -> !group.contradictory())
            .thenComparing(group -> -group.counts().size()));
    return groups;
  }

  private static CountReport.Group group(String thing, List<CountReport.Count> event) {
    event.sort(
        Comparator.comparing((CountReport.Count count) -> count.fact().value())
            .thenComparing(CountReport.Count::document));
    boolean contradictory = false;
    for (CountReport.Count one : event) {
      for (CountReport.Count other : event) {
        contradictory |=
            !one.document().equals(other.document())
                && Interval.of(one.fact()).excludes(Interval.of(other.fact()));
      }
    }
    String[] parts = thing.split("\t", 2);
    return new CountReport.Group(
        parts[0],
        parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]),
        contradictory,
        event);
  }

  /**
   * Two documents report one event if they name two persons, treaties, places or organisations in
   * common, or one that is a treaty.
   */
  private boolean sameEvent(CountReport.Count one, CountReport.Count other) throws IOException {
    if (one.document().equals(other.document())) {
      return true;
    }
    Set<String> common = names(whole(one.document()));
    common.retainAll(names(whole(other.document())));
    return common.size() >= 2 || common.stream().anyMatch(id -> id.startsWith("treaty:"));
  }

  private static Set<String> names(Document whole) {
    Set<String> names = new LinkedHashSet<>();
    for (String id : whole.getValues(IndexSchema.ENTITY)) {
      if (!id.startsWith("country:")) {
        names.add(id);
      }
    }
    return names;
  }
}

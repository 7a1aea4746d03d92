package org.concordat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.concordat.index.StoredText;
import org.concordat.model.Span;

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
    EventSimilarity events = new EventSimilarity(searcher);
    for (CountReport.Count count : counts) {
      events.add(count.document(), whole(count.document()));
    }
    return new CountReport(new CountGroups(CountClasses.load(), events).of(counts));
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
    String text = whole(id).get(IndexSchema.TEXT);
    Span span = fact.span();
    if (text == null) {
      // Of a long document, what is around the count alone.
      int from = Math.max(0, span.start() - Surroundings.reach());
      text = StoredText.read(searcher, id, new Span(from, span.end() + Surroundings.reach()));
      span = new Span(span.start() - from, span.end() - from);
    }
    return new CountReport.Count(
        id,
        passage.get(IndexSchema.LANGUAGE),
        Optional.ofNullable(passage.get(IndexSchema.SOURCE)),
        Optional.ofNullable(passage.get(IndexSchema.PUBLISHED)),
        fact,
        span.in(text),
        Surroundings.of(text, span),
        CountReport.Verdict.AGREES);
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
}

package org.concordat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.concordat.index.ActFact;
import org.concordat.index.IndexSchema;
import org.concordat.index.StoredText;
import org.concordat.model.Span;
import org.concordat.model.TreatyAct;

/** Gathers what states did to a treaty. Lives for one question. */
final class StatusCollector {

  private static final Comparator<TreatyStatus.Report> BY_TIME =
      Comparator.comparing((TreatyStatus.Report report) -> report.published().orElse(""))
          .thenComparing(TreatyStatus.Report::document);

  private final IndexSearcher searcher;
  private final Map<String, Map<TreatyAct.Kind, List<TreatyStatus.Report>>> parties =
      new TreeMap<>();

  StatusCollector(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  TreatyStatus collect(Collection<String> treaties, List<Query> conditions) throws IOException {
    List<Query> all = new ArrayList<>(conditions);
    all.add(new TermQuery(new Term(IndexSchema.UNIT, IndexSchema.PASSAGE)));
    all.add(
        new TermInSetQuery(IndexSchema.ACTED_ON, treaties.stream().map(BytesRef::new).toList()));
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    for (ScoreDoc hit : searcher.search(FilterBuilder.all(all), most).scoreDocs) {
      Document passage = searcher.storedFields().document(hit.doc);
      for (IndexableField field : passage.getFields(IndexSchema.ACT_FACT)) {
        ActFact fact = ActFact.read(field.stringValue());
        if (treaties.contains(fact.act().treaty())) {
          add(passage, fact);
        }
      }
    }
    List<TreatyStatus.Party> found = new ArrayList<>();
    parties.forEach(
        (id, deeds) -> {
          List<TreatyStatus.Deed> sorted = new ArrayList<>();
          deeds.forEach(
              (kind, reports) -> {
                reports.sort(BY_TIME);
                sorted.add(new TreatyStatus.Deed(kind, reports));
              });
          found.add(new TreatyStatus.Party(id, sorted));
        });
    return new TreatyStatus(List.copyOf(treaties), found);
  }

  private void add(Document passage, ActFact fact) throws IOException {
    TreatyAct act = fact.act();
    String id = passage.get(IndexSchema.BLOCK);
    Span wanted =
        new Span(
            Math.min(act.span().start(), act.partySpan().start()),
            Math.max(act.span().end(), act.partySpan().end()));
    int from = Math.max(0, wanted.start() - Surroundings.reach());
    String text =
        StoredText.read(searcher, id, new Span(from, wanted.end() + Surroundings.reach()));
    Span inText = new Span(wanted.start() - from, wanted.end() - from);
    Span words = new Span(act.span().start() - from, act.span().end() - from);
    parties
        .computeIfAbsent(act.party(), party -> new EnumMap<>(TreatyAct.Kind.class))
        .computeIfAbsent(act.kind(), kind -> new ArrayList<>())
        .add(
            new TreatyStatus.Report(
                id,
                passage.get(IndexSchema.LANGUAGE),
                Optional.ofNullable(passage.get(IndexSchema.SOURCE)),
                Optional.ofNullable(passage.get(IndexSchema.PUBLISHED)),
                fact.speaker(),
                act.force(),
                act.date(),
                words.in(text),
                Surroundings.of(text, inText)));
  }
}

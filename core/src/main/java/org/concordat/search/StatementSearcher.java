package org.concordat.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.concordat.analysis.Language;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.index.ConceptTerms;
import org.concordat.index.IndexException;
import org.concordat.index.IndexFolder;
import org.concordat.index.IndexSchema;
import org.concordat.index.StoredText;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Analysis;
import org.concordat.model.Span;

/**
 * Answers questions to an index, as it was at its last commit when the searcher was opened: the
 * door of stage 7. Thread-safe.
 */
public final class StatementSearcher implements AutoCloseable {

  private static final int FACET_VALUES = 10;
  private static final Comparator<ScoreDoc> BY_SCORE =
      Comparator.comparing((ScoreDoc hit) -> -hit.score).thenComparing(hit -> hit.doc);

  private record Found(int passage, float score, String document) {}

  private final Path folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryPlanner planner;
  private final FilterBuilder filters;
  private final Highlighter highlighter;
  private final ConceptTerms terms;

  private StatementSearcher(
      Path folder, DirectoryReader reader, QueryReader queries, ConceptTerms terms) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new BM25Similarity());
    this.planner = new QueryPlanner(queries, terms);
    this.filters = new FilterBuilder(queries);
    this.highlighter = new Highlighter(queries, terms);
    this.terms = terms;
  }

  /**
   * Opens an index.
   *
   * @param folder where it lies
   * @param languages the languages
   * @param lexicon the concepts, the same as when the index was written
   * @param analyses analyses short texts: queries and names
   * @return a searcher, open until it is closed
   * @throws IndexException if there is no index, or none that this version reads
   */
  public static StatementSearcher open(
      Path folder,
      LanguageRegistry languages,
      Lexicon lexicon,
      Function<org.concordat.model.Document, Analysis> analyses) {
    DirectoryReader reader = IndexFolder.read(folder);
    return new StatementSearcher(
        folder, reader, new QueryReader(languages, analyses), new ConceptTerms(languages, lexicon));
  }

  /**
   * Answers a question.
   *
   * @param request the question
   * @return the answers, best first; of equal scores the smaller id first
   * @throws SearchException if the query cannot be understood
   * @throws IndexException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) {
    QueryText text =
        request.operators() ? QueryText.parse(request.query()) : QueryText.plain(request.query());
    QueryPlan plan = planner.plan(text, request.language());
    try {
      return request.unit() == SearchUnit.DOCUMENT
          ? documents(request, plan)
          : units(request, plan);
    } catch (IOException e) {
      throw new IndexException(folder + ": cannot read the index: " + e.getMessage(), e);
    }
  }

  private SearchResult units(SearchRequest request, QueryPlan plan) throws IOException {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(plan.query(), Occur.MUST)
            .add(unit(request.unit().term()), Occur.FILTER);
    filters.ofUnit(request).forEach(filter -> query.add(filter, Occur.FILTER));
    if (request.unit() == SearchUnit.STATEMENT) {
      filters.ofNames(request).forEach(filter -> query.add(filter, Occur.FILTER));
      filters.ofSpeech(request).forEach(filter -> query.add(filter, Occur.FILTER));
    } else {
      blocks(request).forEach(filter -> query.add(filter, Occur.FILTER));
    }
    Query all = query.build();
    TopDocs top = searcher.search(all, request.limit());
    List<ScoreDoc> best = new ArrayList<>(List.of(top.scoreDocs));
    best.sort(BY_SCORE);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : best) {
      hits.add(hit(request, hits.size() + 1, hit.score, hit.doc, plan));
    }
    long total = searcher.search(all, new TotalHitCountCollectorManager(searcher.getSlices()));
    return new SearchResult(
        hits,
        total,
        request.facets() ? facets(all) : List.of(),
        plan.language().code(),
        explained(request, plan));
  }

  private SearchResult documents(SearchRequest request, QueryPlan plan) throws IOException {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(plan.query(), Occur.MUST)
            .add(unit(IndexSchema.PASSAGE), Occur.FILTER);
    filters.ofUnit(request).forEach(filter -> query.add(filter, Occur.FILTER));
    blocks(request).forEach(filter -> query.add(filter, Occur.FILTER));
    BlockScores scores = new BlockScores();
    // One thread: the scores of one source document can come from several segments of a slice.
    new IndexSearcher(reader).search(searcher.rewrite(query.build()), scores);
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, BlockScores.Block> block : scores.blocks().entrySet()) {
      found.add(
          new Found(block.getValue().bestPassage(), block.getValue().score(), block.getKey()));
    }
    found.sort(Comparator.comparing((Found one) -> -one.score()).thenComparing(Found::document));
    List<Hit> hits = new ArrayList<>();
    for (Found one : found.subList(0, Math.min(found.size(), request.limit()))) {
      hits.add(hit(request, hits.size() + 1, one.score(), one.passage(), plan));
    }
    List<SearchResult.Facet> facets = List.of();
    if (request.facets()) {
      List<BytesRef> ids = found.stream().map(one -> new BytesRef(one.document())).toList();
      facets =
          facets(
              FilterBuilder.all(
                  List.of(unit(IndexSchema.DOCUMENT), new TermInSetQuery(IndexSchema.BLOCK, ids))));
    }
    return new SearchResult(
        hits, found.size(), facets, plan.language().code(), explained(request, plan));
  }

  /**
   * The source documents that name what they must, and those that have a statement with the speaker
   * and the cue wanted, as conditions on their passages.
   */
  private List<Query> blocks(SearchRequest request) throws IOException {
    List<Query> blocks = new ArrayList<>();
    List<Query> names = filters.ofNames(request);
    if (!names.isEmpty()) {
      blocks.add(blocksOf(IndexSchema.DOCUMENT, names));
    }
    List<Query> speech = filters.ofSpeech(request);
    if (!speech.isEmpty()) {
      blocks.add(blocksOf(IndexSchema.STATEMENT, speech));
    }
    return blocks;
  }

  private Query blocksOf(String unit, List<Query> wanted) throws IOException {
    List<Query> conditions = new ArrayList<>(wanted);
    conditions.add(unit(unit));
    Set<BytesRef> ids = new LinkedHashSet<>();
    for (ScoreDoc hit :
        searcher.search(FilterBuilder.all(conditions), Math.max(1, reader.maxDoc())).scoreDocs) {
      ids.add(
          new BytesRef(
              searcher
                  .storedFields()
                  .document(hit.doc, Set.of(IndexSchema.BLOCK))
                  .get(IndexSchema.BLOCK)));
    }
    return new TermInSetQuery(IndexSchema.BLOCK, ids);
  }

  private List<QueryTerm> explained(SearchRequest request, QueryPlan plan) throws IOException {
    List<QueryTerm> explained = new ArrayList<>();
    for (QueryGroup group : request.explain() ? plan.groups() : List.<QueryGroup>of()) {
      explained.add(
          new QueryTerm(
              group.words(),
              group.terms(),
              group.weight(),
              terms.translations(group.terms()),
              searcher.count(group.query())));
    }
    return explained;
  }

  private static Query unit(String unit) {
    return new TermQuery(new Term(IndexSchema.UNIT, unit));
  }

  private Hit hit(SearchRequest request, int rank, float score, int number, QueryPlan plan)
      throws IOException {
    Document found = searcher.storedFields().document(number);
    String id = found.get(IndexSchema.BLOCK);
    Span span =
        new Span(
            found.getField(IndexSchema.START).numericValue().intValue(),
            found.getField(IndexSchema.END).numericValue().intValue());
    String shown = StoredText.read(searcher, id, span);
    String code = found.get(IndexSchema.LANGUAGE);
    Optional<Hit.StatementHit> statement =
        Optional.ofNullable(found.get(IndexSchema.JSON))
            .map(
                json ->
                    new Hit.StatementHit(
                        Optional.ofNullable(found.get(IndexSchema.SPEAKER)),
                        Optional.ofNullable(found.get(IndexSchema.SPEAKER_TEXT)),
                        Optional.ofNullable(found.get(IndexSchema.CUE_TEXT)),
                        json));
    return new Hit(
        rank,
        score,
        id,
        request.unit(),
        code,
        Optional.ofNullable(found.get(IndexSchema.TITLE)),
        Optional.ofNullable(found.get(IndexSchema.SOURCE)),
        Optional.ofNullable(found.get(IndexSchema.PUBLISHED)),
        span,
        shown,
        Language.of(code)
            .filter(language -> request.highlights())
            .map(language -> highlighter.highlights(plan, shown, span.start(), language))
            .orElse(List.of()),
        statement);
  }

  private List<SearchResult.Facet> facets(Query query) throws IOException {
    FacetsCollector collected =
        FacetsCollectorManager.search(searcher, query, 1, new FacetsCollectorManager())
            .facetsCollector();
    List<SearchResult.Facet> facets = new ArrayList<>();
    for (String field : IndexSchema.FACETS) {
      if (org.apache.lucene.index.FieldInfos.getIndexedFields(reader).contains(field)) {
        FacetResult counted =
            new StringValueFacetCounts(new StringDocValuesReaderState(reader, field), collected)
                .getTopChildren(FACET_VALUES, field);
        List<SearchResult.Value> values = new ArrayList<>();
        for (LabelAndValue value : counted == null ? new LabelAndValue[0] : counted.labelValues) {
          values.add(new SearchResult.Value(value.label, value.value.longValue()));
        }
        facets.add(new SearchResult.Facet(field, values));
      }
    }
    return facets;
  }

  /**
   * Lists what the passages that meet a question count, each count with its document.
   *
   * @param about words, an id, or empty for all
   * @param filters values that the documents must have
   * @return the counts by document
   * @throws SearchException if the words cannot be understood
   * @throws IndexException if the index cannot be read
   */
  public CountReport counts(Optional<String> about, SearchRequest.Filters filters) {
    try {
      return new CountCollector(searcher, planner, this.filters).collect(about, filters);
    } catch (IOException e) {
      throw new IndexException(folder + ": cannot read the index: " + e.getMessage(), e);
    }
  }

  /**
   * Lists what states did to a treaty.
   *
   * @param treaty id of the treaty, or a name of it in any language
   * @param wanted values that the documents must have
   * @return its status by what the documents say
   * @throws SearchException if the treaty is not known by that name
   * @throws IndexException if the index cannot be read
   */
  public TreatyStatus treatyStatus(String treaty, SearchRequest.Filters wanted) {
    Set<String> ids = CitedArticle.treaties(treaty, planner.treaties());
    SearchRequest request = SearchRequest.builder(treaty).plain().filters(wanted).build();
    try {
      return new StatusCollector(searcher).collect(ids, filters.ofUnit(request));
    } catch (IOException e) {
      throw new IndexException(folder + ": cannot read the index: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try (var directory = reader.directory()) {
      reader.close();
    } catch (IOException e) {
      throw new IndexException(folder + ": cannot close the index: " + e.getMessage(), e);
    }
  }
}

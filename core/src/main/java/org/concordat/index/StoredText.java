package org.concordat.index;

import java.io.IOException;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.concordat.model.Span;

/** Reads the text of source documents, whether it is stored as a whole or in pieces. */
public final class StoredText {

  private StoredText() {}

  /**
   * Reads a part of a text.
   *
   * @param searcher searches the index
   * @param id id of the source document
   * @param span where the part stands; what lies beyond the end of the text is left out
   * @return the part; empty where there is no such document
   * @throws IOException if the index cannot be read
   */
  public static String read(IndexSearcher searcher, String id, Span span) throws IOException {
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : find(searcher, id, IndexSchema.DOCUMENT)) {
      String text = stored.document(hit.doc, Set.of(IndexSchema.TEXT)).get(IndexSchema.TEXT);
      if (text != null) {
        return text.substring(
            Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
      }
    }
    // Merging may have changed the order of the pieces.
    NavigableMap<Integer, String> pieces = new TreeMap<>();
    for (ScoreDoc hit : find(searcher, id, IndexSchema.TEXT)) {
      Document where = stored.document(hit.doc, Set.of(IndexSchema.START, IndexSchema.END));
      int start = where.getField(IndexSchema.START).numericValue().intValue();
      int end = where.getField(IndexSchema.END).numericValue().intValue();
      if (start < span.end() && span.start() < end) {
        String text = stored.document(hit.doc, Set.of(IndexSchema.TEXT)).get(IndexSchema.TEXT);
        pieces.put(
            start,
            text.substring(Math.max(0, span.start() - start), Math.min(end, span.end()) - start));
      }
    }
    return String.join("", pieces.values());
  }

  private static ScoreDoc[] find(IndexSearcher searcher, String id, String unit)
      throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.UNIT, unit)), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.BLOCK, id)), BooleanClause.Occur.FILTER)
            .build();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    return searcher.search(query, Math.min(most, 1 << 16), org.apache.lucene.search.Sort.INDEXORDER)
        .scoreDocs;
  }
}

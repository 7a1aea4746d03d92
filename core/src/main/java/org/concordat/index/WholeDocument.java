package org.concordat.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Span;
import org.concordat.model.Statement;

/**
 * Gathers from the pieces of a source document what the Lucene document of the whole says. The text
 * of a long one is stored in pieces, so that neither writing nor showing a passage needs it all.
 */
final class WholeDocument {

  private final AnalysisPiece first;
  private final String lead;
  private int length;
  private final Set<String> entities = new LinkedHashSet<>();
  private final Set<String> speakers = new LinkedHashSet<>();
  private final Set<String> represented = new LinkedHashSet<>();

  /** The document of a first piece, with what its beginning says. */
  WholeDocument(AnalysisPiece first, String lead) {
    this.first = first;
    this.lead = lead;
    add(first);
  }

  void add(AnalysisPiece piece) {
    Analysis analysis = piece.analysis();
    length += analysis.document().text().length();
    analysis.entities().forEach(entity -> entities.add(entity.id()));
    analysis.mentions().forEach(mention -> mention.id().ifPresent(entities::add));
    for (Statement statement : analysis.statements()) {
      statement.speaker().flatMap(speaker -> speaker.id()).ifPresent(speakers::add);
      represented.addAll(DocumentMapper.speakers(analysis, statement));
    }
  }

  Document document() {
    Document document =
        DocumentMapper.unit(
            first.analysis(), IndexSchema.DOCUMENT, new Span(0, Math.max(1, length)));
    if (first.only()) {
      document.add(new StoredField(IndexSchema.TEXT, first.analysis().document().text()));
    }
    document.add(new StoredField(IndexSchema.LEAD, lead));
    document.add(
        new StringField(IndexSchema.ANALYSIS, IndexSchema.ANALYSIS_VERSION, Field.Store.YES));
    entities.forEach(id -> DocumentMapper.keyword(document, IndexSchema.ENTITY, id));
    speakers.forEach(id -> DocumentMapper.keyword(document, IndexSchema.SPEAKER, id));
    represented.forEach(
        id -> document.add(new StringField(IndexSchema.SPEAKER_ALL, id, Field.Store.NO)));
    return document;
  }

  /** A piece of the text of a long document. */
  static Document text(AnalysisPiece piece) {
    Document document = new Document();
    String text = piece.analysis().document().text();
    document.add(new StringField(IndexSchema.UNIT, IndexSchema.TEXT, Field.Store.YES));
    document.add(
        new StringField(IndexSchema.BLOCK, piece.analysis().document().id(), Field.Store.YES));
    document.add(new StoredField(IndexSchema.START, piece.offset()));
    document.add(new StoredField(IndexSchema.END, piece.offset() + text.length()));
    document.add(new StoredField(IndexSchema.TEXT, text));
    return document;
  }
}

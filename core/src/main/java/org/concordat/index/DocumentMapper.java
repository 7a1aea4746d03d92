package org.concordat.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.concordat.analysis.Language;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Citation;
import org.concordat.model.CountMention;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.Span;
import org.concordat.model.Speaker;
import org.concordat.model.Statement;
import org.concordat.model.TreatyAct;
import org.concordat.text.SegmentedText;
import org.concordat.text.Sentence;
import org.concordat.text.TextSegmenter;
import org.concordat.treaty.TreatyReader;

/**
 * Turns an analysed document, or a piece of a long one, into Lucene documents. Immutable and
 * thread-safe.
 */
final class DocumentMapper {

  private static final int LEAD_TERMS = 120;

  private static final FieldType CONCEPTS = new FieldType();

  static {
    CONCEPTS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    CONCEPTS.setTokenized(false);
    CONCEPTS.freeze();
  }

  private final ConceptTerms concepts;
  private final TextSegmenter segmenter;
  private final StatementWriter statements;
  private final TreatyReader treaties = TreatyReader.create();
  private final Function<org.concordat.model.Document, Analysis> titles;

  DocumentMapper(
      ConceptTerms concepts,
      TextSegmenter segmenter,
      StatementWriter statements,
      Function<org.concordat.model.Document, Analysis> titles) {
    this.concepts = concepts;
    this.segmenter = segmenter;
    this.statements = statements;
    this.titles = titles;
  }

  /** The statements and passages of a piece, and of a long document the piece of text itself. */
  List<Document> units(AnalysisPiece piece) {
    Analysis analysis = piece.analysis();
    SegmentedText segmented = segmenter.segment(analysis.document());
    List<Document> units = new ArrayList<>();
    for (Statement statement : analysis.statements()) {
      units.add(
          statement(piece, segmented, statement, statement.act().name().toLowerCase(Locale.ROOT)));
    }
    for (Statement statement : analysis.documentSpeech()) {
      units.add(statement(piece, segmented, statement, "document"));
    }
    if (piece.offset() == 0) {
      analysis
          .document()
          .title()
          .filter(title -> !title.isBlank())
          .ifPresent(title -> units.add(title(analysis, title)));
    }
    TreatyPassages articles = new TreatyPassages(analysis, treaties);
    for (Span passage : Passages.of(analysis, articles.spans())) {
      Document document = unit(analysis, IndexSchema.PASSAGE, piece.moved(passage));
      articles.keys(passage).forEach(key -> keyword(document, IndexSchema.ARTICLE, key));
      text(document, analysis, passage.in(analysis.document().text()));
      content(document, analysis, segmented, passage);
      for (Mention mention : analysis.mentions()) {
        if (mention instanceof CountMention && passage.overlaps(mention.span())) {
          CountFact fact = CountFact.of((CountMention) piece.moved(mention));
          document.add(new StoredField(IndexSchema.COUNT_FACT, fact.write()));
        }
      }
      acts(document, piece, passage);
      units.add(document);
    }
    if (!piece.only()) {
      units.add(WholeDocument.text(piece));
    }
    return units;
  }

  /** What states did to treaties in a passage, with who says so. */
  private static void acts(Document document, AnalysisPiece piece, Span passage) {
    Set<String> treaties = new LinkedHashSet<>();
    for (TreatyAct act : piece.analysis().acts()) {
      if (passage.contains(act.span())) {
        Optional<String> speaker =
            piece.analysis().statements().stream()
                .filter(statement -> statement.content().contains(act.span()))
                .findFirst()
                .flatMap(Statement::speaker)
                .flatMap(Speaker::id);
        ActFact fact = new ActFact(piece.moved(act), speaker);
        document.add(new StoredField(IndexSchema.ACT_FACT, fact.write()));
        treaties.add(act.treaty());
      }
    }
    treaties.forEach(id -> document.add(new StringField(IndexSchema.ACTED_ON, id, Field.Store.NO)));
  }

  /** What title and first passages say: what an article of news is about stands on top. */
  static String lead(List<Document> block) {
    return block.stream()
        .filter(unit -> IndexSchema.PASSAGE.equals(unit.get(IndexSchema.UNIT)))
        .flatMap(unit -> Arrays.stream(unit.getValues(IndexSchema.CONCEPTS)))
        .distinct()
        .limit(LEAD_TERMS)
        .collect(Collectors.joining("\t"));
  }

  private Document statement(
      AnalysisPiece piece, SegmentedText segmented, Statement statement, String act) {
    Analysis analysis = piece.analysis();
    Document document = unit(analysis, IndexSchema.STATEMENT, piece.moved(statement.content()));
    text(document, analysis, statement.content().in(analysis.document().text()));
    content(document, analysis, segmented, statement.content());
    keyword(document, IndexSchema.ACT, act);
    statement
        .speaker()
        .flatMap(speaker -> speaker.id())
        .ifPresent(id -> keyword(document, IndexSchema.SPEAKER, id));
    for (String id : speakers(analysis, statement)) {
      document.add(new Field(IndexSchema.CONCEPTS, id, CONCEPTS));
      document.add(new StringField(IndexSchema.SPEAKER_ALL, id, Field.Store.NO));
    }
    String text = analysis.document().text();
    statement
        .speaker()
        .flatMap(speaker -> speaker.span())
        .ifPresent(span -> document.add(new StoredField(IndexSchema.SPEAKER_TEXT, span.in(text))));
    statement
        .cue()
        .ifPresent(cue -> document.add(new StoredField(IndexSchema.CUE_TEXT, cue.span().in(text))));
    document.add(
        new StoredField(IndexSchema.JSON, statements.write(statement, text, piece.offset())));
    return document;
  }

  /**
   * Who speaks and for whom: a question about Cuba finds what its minister said, also where he is
   * only "he" there.
   */
  static Set<String> speakers(Analysis analysis, Statement statement) {
    Set<String> ids = new LinkedHashSet<>();
    if (statement.speaker().isEmpty()) {
      return ids;
    }
    Optional<String> speaker = statement.speaker().get().id();
    Optional<Span> words = statement.speaker().get().span();
    speaker.ifPresent(ids::add);
    for (Mention mention : analysis.mentions()) {
      boolean inside = words.isPresent() && words.get().contains(mention.span());
      if (inside) {
        mention.id().ifPresent(ids::add);
      }
      if (mention instanceof OfficialMention official
          && (inside || speaker.isPresent() && speaker.equals(official.person()))) {
        official.affiliation().ifPresent(ids::add);
      }
    }
    return ids;
  }

  /** A title is no part of the text; it is a passage at the text's first character. */
  private Document title(Analysis analysis, String title) {
    Document document = unit(analysis, IndexSchema.PASSAGE, new Span(0, 1));
    text(document, analysis, title);
    var alone =
        new org.concordat.model.Document(
            analysis.document().id(),
            Optional.empty(),
            analysis.document().language(),
            Optional.empty(),
            analysis.document().published(),
            title);
    content(document, titles.apply(alone), segmenter.segment(alone), new Span(0, title.length()));
    return document;
  }

  static Document unit(Analysis analysis, String unit, Span span) {
    Document document = new Document();
    document.add(new StringField(IndexSchema.UNIT, unit, Field.Store.YES));
    document.add(new StringField(IndexSchema.BLOCK, analysis.document().id(), Field.Store.YES));
    document.add(
        new SortedSetDocValuesField(IndexSchema.BLOCK, new BytesRef(analysis.document().id())));
    keyword(document, IndexSchema.LANGUAGE, analysis.document().language().orElse("und"));
    analysis.document().source().ifPresent(source -> keyword(document, IndexSchema.SOURCE, source));
    analysis
        .document()
        .publishedDay()
        .ifPresent(day -> keyword(document, IndexSchema.PUBLISHED, day.toString()));
    analysis
        .document()
        .title()
        .ifPresent(title -> document.add(new StoredField(IndexSchema.TITLE, title)));
    document.add(new StoredField(IndexSchema.START, span.start()));
    document.add(new StoredField(IndexSchema.END, span.end()));
    return document;
  }

  private static void text(Document document, Analysis analysis, String text) {
    Optional<Language> language = analysis.document().language().flatMap(Language::of);
    if (language.isEmpty()) {
      document.add(new TextField(IndexSchema.TEXT_OTHER, text, Field.Store.NO));
      return;
    }
    document.add(new TextField(IndexSchema.text(language.get()), text, Field.Store.NO));
    document.add(new TextField(IndexSchema.folded(language.get()), text, Field.Store.NO));
  }

  private void content(Document document, Analysis analysis, SegmentedText segmented, Span span) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : analysis.mentions()) {
      if (span.overlaps(mention.span())) {
        mention.id().ifPresent(ids::add);
        if (mention instanceof OfficialMention official) {
          official.person().ifPresent(ids::add);
          official.affiliation().ifPresent(ids::add);
        }
        if (mention instanceof CountMention count) {
          document.add(
              new DoubleField(IndexSchema.COUNT, count.value().doubleValue(), Field.Store.NO));
        }
      }
    }
    ids.forEach(id -> keyword(document, IndexSchema.ENTITY, id));
    Set<String> cited = new LinkedHashSet<>();
    for (Citation citation : analysis.citations()) {
      if (span.overlaps(citation.span())) {
        cited.addAll(citation.keys());
      }
    }
    cited.forEach(key -> keyword(document, IndexSchema.CITES, key));
    for (Sentence sentence : segmented.sentences()) {
      if (!sentence.span().overlaps(span)) {
        continue;
      }
      for (ConceptTerms.Group group : concepts.groups(sentence, analysis.mentions())) {
        if (span.overlaps(sentence.span(group.first(), group.end()))) {
          add(document, group);
        }
      }
    }
  }

  private static void add(Document document, ConceptTerms.Group group) {
    group.terms().stream()
        .distinct()
        .forEach(term -> document.add(new Field(IndexSchema.CONCEPTS, term, CONCEPTS)));
  }

  static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }
}

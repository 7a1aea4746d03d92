package org.concordat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.action.TreatyActFinder;
import org.concordat.analysis.Language;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;
import org.concordat.analysis.lexicon.Concept;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.attribute.AttributedText;
import org.concordat.attribute.StatementAttributor;
import org.concordat.cite.CitationFinder;
import org.concordat.evaluation.LexiconCoverage;
import org.concordat.extract.MentionExtractor;
import org.concordat.facts.ProfileReader;
import org.concordat.facts.TreatyProfile;
import org.concordat.index.StatementIndex;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.LanguageIdentifier;
import org.concordat.job.DocumentAnalyzer;
import org.concordat.job.IndexingJob;
import org.concordat.json.AnalysisJson;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.EntityLinker;
import org.concordat.link.LinkedText;
import org.concordat.link.PersonName;
import org.concordat.link.PersonNames;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;
import org.concordat.model.SentenceView;
import org.concordat.model.Span;
import org.concordat.model.WordView;
import org.concordat.search.StatementSearcher;
import org.concordat.text.PieceIterator;
import org.concordat.text.SegmentedText;
import org.concordat.text.Sentence;
import org.concordat.text.TextPieces;
import org.concordat.text.TextSegmenter;
import org.concordat.treaty.Alignment;
import org.concordat.treaty.TreatyAligner;
import org.concordat.treaty.TreatyReader;
import org.concordat.treaty.TreatyStructure;

/** The facade: analyses documents. Build once, share between threads. */
public final class Concordat {

  private final LanguageRegistry languages;
  private final LanguageIdentifier identifier;
  private final TextSegmenter segmenter;
  private final MentionExtractor extractor;
  private final PersonNames names;
  private final EntityLinker linker;
  private final CitationFinder citations;
  private final TreatyActFinder acts;
  private final StatementAttributor attributor;
  private final TreatyReader treaties = TreatyReader.create();
  private final TreatyTitles titles;
  private final List<Path> ownLexicons;
  private Optional<Lexicon> lexicon = Optional.empty();
  private Optional<ProfileReader> profiles = Optional.empty();

  private Concordat(LanguageRegistry languages, List<Path> ownLexicons) {
    this.languages = languages;
    this.ownLexicons = List.copyOf(ownLexicons);
    this.identifier = new LanguageIdentifier(languages.analyzers());
    this.segmenter = new TextSegmenter(languages.analyzers());
    this.extractor = new MentionExtractor(languages);
    this.names = new PersonNames(languages);
    this.linker = new EntityLinker(languages, names);
    this.citations = new CitationFinder(languages);
    this.acts = new TreatyActFinder(languages);
    this.attributor = new StatementAttributor(languages);
    this.titles = new TreatyTitles(languages, treaties, segmenter::segment, extractor, linker);
  }

  /**
   * Builds an instance with everything that the class path offers.
   *
   * @return a new instance; building takes some hundred milliseconds
   */
  public static Concordat create() {
    return create(List.of());
  }

  /**
   * Builds an instance with lexicons of the user's own beside ours.
   *
   * @param ownLexicons tables with the columns of ours; a row with an id of ours replaces ours
   * @return a new instance
   */
  public static Concordat create(List<Path> ownLexicons) {
    return new Concordat(LanguageRegistry.load(), ownLexicons);
  }

  /**
   * Opens an index for writing, or makes one.
   *
   * @param folder where it lies
   * @return the index, to be closed by the caller
   * @throws org.concordat.index.IndexException if it is locked, of another version, or cannot be
   *     written
   */
  public StatementIndex openIndex(Path folder) {
    return StatementIndex.open(
        folder, languages, lexicon(), new AnalysisJson(false)::writeStatement, this::analyze);
  }

  /**
   * Opens an index for reading, as it was at its last commit.
   *
   * @param folder where it lies
   * @return a searcher, to be closed by the caller
   * @throws org.concordat.index.IndexException if there is no index, or none that this version
   *     reads
   */
  public StatementSearcher openSearcher(Path folder) {
    return StatementSearcher.open(folder, languages, lexicon(), this::analyze);
  }

  /**
   * Reads a spelling of a person's name by itself.
   *
   * @param spelling a name without titles, in any script, in any case of Russian
   * @return whom it stands for, and how the languages spell that name
   */
  public PersonName readName(String spelling) {
    return names.read(spelling);
  }

  /**
   * Makes a batch job.
   *
   * @param reader reads the files
   * @param index takes the documents; the caller closes both
   * @return the job
   */
  public IndexingJob indexingJob(DocumentReader reader, StatementIndex index) {
    return new IndexingJob(
        reader,
        index,
        new DocumentAnalyzer() {
          @Override
          public Iterator<AnalysisPiece> analyze(Document document) {
            return analyzePieces(document, false);
          }

          @Override
          public Iterator<AnalysisPiece> analyze(LongDocument document) {
            return analyzePieces(document, false);
          }
        });
  }

  /** Returns the concept lexicon; it is loaded when it is first asked for. */
  public synchronized Lexicon lexicon() {
    if (lexicon.isEmpty()) {
      lexicon = Optional.of(Lexicon.load(languages.analyzers(), ownLexicons));
    }
    return lexicon.get();
  }

  /**
   * Begins to measure how much of some texts the lexicon translates.
   *
   * @return a measure, to be fed with analyses
   */
  public LexiconCoverage lexiconCoverage() {
    return new LexiconCoverage(languages, lexicon());
  }

  /**
   * Finds the concepts that words name.
   *
   * @param words some words
   * @param code their language, or empty for all
   * @return concepts, each once, those of longer terms first
   */
  public List<Concept> concepts(String words, Optional<String> code) {
    Set<Concept> found = new LinkedHashSet<>();
    for (Language language : languages.languages()) {
      if (code.isEmpty() || Language.of(code.get()).equals(Optional.of(language))) {
        List<Token> tokens = languages.analysis(language).tokens(words, 0, words.length());
        lexicon().match(language, tokens, true).forEach(match -> found.add(match.concept()));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Reads the structure of a treaty text.
   *
   * @param document the document; its language is identified where it is not given
   * @return its articles and other parts; {@link TreatyStructure#isTreaty()} tells whether it is
   *     one
   */
  public TreatyStructure readTreaty(Document document) {
    return treaties.read(identified(document));
  }

  /**
   * Reads what a treaty's text says of the treaty: parties, dates, languages, entry into force,
   * depositary, terms.
   *
   * @param structure its structure, as {@link #readTreaty} gives it
   * @return the facts; all empty where the text is none of a treaty
   */
  public TreatyProfile treatyProfile(TreatyStructure structure) {
    SegmentedText text = segmenter.segment(structure.document());
    LinkedText linked = linker.link(text, extractor.extract(text));
    return profiles().read(structure, linked);
  }

  private synchronized ProfileReader profiles() {
    if (profiles.isEmpty()) {
      profiles = Optional.of(new ProfileReader(languages));
    }
    return profiles.get();
  }

  /**
   * Lays texts of one treaty side by side.
   *
   * @param texts two texts or more; the others are laid beside the first
   * @return their articles side by side
   * @throws IllegalArgumentException if there are fewer than two texts, or one is in a language
   *     that is not analysed
   */
  public Alignment alignTreaties(List<TreatyStructure> texts) {
    return new TreatyAligner(languages.analyzers(), lexicon()).align(texts);
  }

  private Document identified(Document document) {
    return document.language().isPresent()
        ? document
        : document.withLanguage(identifier.identify(document.text()));
  }

  /**
   * Analyses a document.
   *
   * @param document the document
   * @return what was found in it
   */
  public Analysis analyze(Document document) {
    return analyze(document, false);
  }

  /**
   * Analyses a document.
   *
   * @param document the document
   * @param withWords whether to list its words with their lemmas
   * @return what was found in it
   */
  public Analysis analyze(Document document, boolean withWords) {
    Document known = identified(document);
    if (known.text().length() <= TextPieces.LONGEST) {
      return analyzed(known, titles.id(known), withWords);
    }
    List<Analysis> pieces = new ArrayList<>();
    analyzePieces(known, withWords).forEachRemaining(piece -> pieces.add(piece.moved(known)));
    return Analysis.joined(pieces);
  }

  /**
   * Analyses a document piece by piece as they are asked for. A text of usual length is one piece.
   *
   * @param document the document
   * @param withWords whether to list its words with their lemmas
   * @return what was found in each piece, in the order of the text
   */
  public Iterator<AnalysisPiece> analyzePieces(Document document, boolean withWords) {
    Document known = identified(document);
    return known.text().length() <= TextPieces.LONGEST
        ? List.of(AnalysisPiece.of(analyzed(known, titles.id(known), withWords))).iterator()
        : pieces(known, List.of(known.text()).iterator(), withWords);
  }

  /**
   * Analyses a document of any length in memory that does not depend on it.
   *
   * @param document the document; it is read as pieces are asked for
   * @param withWords whether to list its words with their lemmas
   * @return what was found in each piece, in the order of the text
   */
  public Iterator<AnalysisPiece> analyzePieces(LongDocument document, boolean withWords) {
    return pieces(document.head(), document.pieces(), withWords);
  }

  private Iterator<AnalysisPiece> pieces(Document head, Iterator<String> parts, boolean withWords) {
    Iterator<String> texts = new PieceIterator(parts, TextPieces.LONGEST);
    return new Iterator<>() {
      private Document known = head;
      private Optional<String> treaty = Optional.empty();
      private int offset;

      @Override
      public boolean hasNext() {
        return texts.hasNext();
      }

      @Override
      public AnalysisPiece next() {
        String text = texts.next();
        // The beginning decides on the language and the title of all.
        known = identified(known.withText(text));
        treaty = offset == 0 ? titles.id(known) : treaty;
        AnalysisPiece piece = new AnalysisPiece(offset, false, analyzed(known, treaty, withWords));
        offset += text.length();
        return piece;
      }
    };
  }

  private Analysis analyzed(Document document, Optional<String> treaty, boolean withWords) {
    SegmentedText text = segmenter.segment(document);
    LinkedText linked = linker.link(text, extractor.extract(text));
    AttributedText attributed = attributor.attribute(linked);
    List<SentenceView> sentences = new ArrayList<>(text.sentences().size());
    List<WordView> words = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      sentences.add(new SentenceView(sentence.span(), sentence.kind(), sentence.language().code()));
      if (withWords) {
        List<Token> tokens = sentence.tokens();
        for (Word word : languages.analysis(sentence.language()).words(text.text(), tokens)) {
          words.add(new WordView(new Span(word.start(), word.end()), word.lemma()));
        }
      }
    }
    return new Analysis(
        text.document(),
        sentences,
        words,
        linked.mentions(),
        linked.entities(),
        attributed.statements(),
        attributed.documentSpeech(),
        citations.find(linked, treaty),
        treaty.isPresent() ? List.of() : acts.find(linked),
        treaty);
  }
}

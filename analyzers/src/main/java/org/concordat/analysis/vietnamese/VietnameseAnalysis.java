package org.concordat.analysis.vietnamese;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.concordat.analysis.DateGrammar;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.NumberGrammar;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.SentenceBoundaries;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;
import org.concordat.analysis.date.TableDateGrammar;
import org.concordat.analysis.dictionary.ReadingCache;
import org.concordat.analysis.lucene.StopWords;
import org.concordat.analysis.lucene.WordAnalyzer;
import org.concordat.analysis.number.NumberStyle;
import org.concordat.analysis.number.TableNumberGrammar;
import org.concordat.analysis.sentence.Abbreviations;
import org.concordat.analysis.sentence.SentenceSplitter;
import org.concordat.analysis.token.TokenScanner;
import org.concordat.analysis.token.WordCase;

/** Vietnamese: see the package. */
public final class VietnameseAnalysis implements LanguageAnalysis {

  private static final int CACHED_FORMS = 30_000;

  private final ReadingCache cache = new ReadingCache(CACHED_FORMS, this::look);
  private final SentenceSplitter splitter =
      new SentenceSplitter(
          Abbreviations.load(VietnameseAnalysis.class, "abbreviations.tsv"),
          form -> false,
          Set.of("ảnh", "nguồn ảnh", "nguồn", "ảnh minh họa", "video", "ảnh minh hoạ"));
  private final NumberGrammar numbers =
      new TableNumberGrammar(
          VietnameseAnalysis.class, "numbers.tsv", new NumberStyle(',', true, true));
  private final DateGrammar dates =
      new TableDateGrammar(VietnameseAnalysis.class, "dates.tsv", true);
  private final TokenScanner scanner =
      new TokenScanner(
          new TokenScanner.WordForms() {
            @Override
            public String normalize(String surface) {
              return VietnameseAnalysis.this.normalize(surface);
            }

            @Override
            public List<Reading> readings(String form, boolean capitalised) {
              return VietnameseAnalysis.this.readings(form, capitalised);
            }
          });

  private final WordLexicon lexicon = WordLexicon.load(VietnameseAnalysis.class, "words/files.tsv");
  private final WordSegmenter segmenter;
  private final Analyzer analyzer;
  private final Analyzer foldedAnalyzer;
  private final StopWords stopWords;

  /** Loads the language's data. */
  public VietnameseAnalysis() {
    segmenter = new WordSegmenter(lexicon, new NameRules(VietnameseAnalysis.class, lexicon));
    stopWords = StopWords.load(VietnameseAnalysis.class, "stop-words.tsv");
    analyzer = new WordAnalyzer(this, stopWords, false);
    foldedAnalyzer = new WordAnalyzer(this, stopWords, true);
  }

  @Override
  public Language language() {
    return Language.VIETNAMESE;
  }

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public Analyzer foldedAnalyzer() {
    return foldedAnalyzer;
  }

  @Override
  public SentenceBoundaries boundaries() {
    return splitter;
  }

  @Override
  public List<Token> tokens(String text, int start, int end) {
    return scanner.scan(text, start, end);
  }

  @Override
  public List<Word> words(String text, List<Token> tokens) {
    return segmenter.words(tokens);
  }

  @Override
  public List<Reading> readings(String form, boolean capitalised) {
    return cache.readings(form);
  }

  private List<Reading> look(String form) {
    // Sainsbury is no syllable of the language: a word of another one, most likely a name
    boolean foreign =
        lexicon.syllables().number(form) == 0 && form.chars().allMatch(sign -> sign < 128);
    return List.of(
        new Reading(form, PartOfSpeech.UNKNOWN, foreign ? Set.of(Feature.GUESSED) : Set.of()));
  }

  @Override
  public String normalize(String surface) {
    return lexicon
        .syllables()
        .shared(
            TonePlacement.normalize(
                WordCase.lower(surface).replace("\u00AD", "").replace('ð', 'đ').replace('ɖ', 'đ')));
  }

  @Override
  public String term(String lemma) {
    return YSpelling.ofWord(lemma);
  }

  @Override
  public boolean hasSpacesInsideWords() {
    return true;
  }

  @Override
  public boolean isStopWord(String lemma) {
    return stopWords.words().contains(lemma);
  }

  @Override
  public NumberGrammar numbers() {
    return numbers;
  }

  @Override
  public DateGrammar dates() {
    return dates;
  }
}

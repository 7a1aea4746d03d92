package org.concordat.analysis.english;

import java.util.ArrayList;
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
import org.concordat.analysis.dictionary.MorphologicalDictionary;
import org.concordat.analysis.dictionary.ReadingCache;
import org.concordat.analysis.lucene.StopWords;
import org.concordat.analysis.lucene.WordAnalyzer;
import org.concordat.analysis.number.NumberStyle;
import org.concordat.analysis.number.TableNumberGrammar;
import org.concordat.analysis.sentence.Abbreviations;
import org.concordat.analysis.sentence.SentenceSplitter;
import org.concordat.analysis.token.TokenScanner;
import org.concordat.analysis.token.WordCase;

/** English: see the package. */
public final class EnglishAnalysis implements LanguageAnalysis {

  /** Words of these classes open a sentence more often than they continue a name. */
  private static final Set<PartOfSpeech> OPENERS =
      Set.of(
          PartOfSpeech.PRONOUN,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.ADVERB);

  private static final int CACHED_FORMS = 30_000;

  private final MorphologicalDictionary dictionary =
      MorphologicalDictionary.load(
          "org/languagetool/resource/en/english.dict", EnglishTags::reading);
  private final ReadingCache cache = new ReadingCache(CACHED_FORMS, this::look);
  private final SentenceSplitter splitter =
      new SentenceSplitter(
          Abbreviations.load(EnglishAnalysis.class, "abbreviations.tsv"),
          form ->
              dictionary.lookup(form).stream()
                  .anyMatch(reading -> OPENERS.contains(reading.partOfSpeech())),
          Set.of("photo", "photos", "image", "picture", "credit", "video"));
  private final NumberGrammar numbers =
      new TableNumberGrammar(
          EnglishAnalysis.class, "numbers.tsv", new NumberStyle('.', false, false));
  private final DateGrammar dates = new TableDateGrammar(EnglishAnalysis.class, "dates.tsv", false);
  private final TokenScanner scanner =
      new TokenScanner(
          new TokenScanner.WordForms() {
            @Override
            public String normalize(String surface) {
              return EnglishAnalysis.this.normalize(surface);
            }

            @Override
            public List<Reading> readings(String form, boolean capitalised) {
              return EnglishAnalysis.this.readings(form, capitalised);
            }
          });

  private final Analyzer analyzer;
  private final Analyzer foldedAnalyzer;
  private final StopWords stopWords;
  private final EnglishSpelling spelling;

  /** Loads the language's data. */
  public EnglishAnalysis() {
    stopWords = StopWords.load(EnglishAnalysis.class, "stop-words.tsv");
    spelling = new EnglishSpelling(form -> !dictionary.lookup(form).isEmpty(), this::isStopWord);
    analyzer = new WordAnalyzer(this, stopWords, false);
    foldedAnalyzer = new WordAnalyzer(this, stopWords, true);
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
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
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(new Word(token.start(), token.end(), spelling.of(token)));
    }
    return words;
  }

  @Override
  public List<Reading> readings(String form, boolean capitalised) {
    return cache.readings(form);
  }

  private List<Reading> look(String form) {
    List<Reading> found = new ArrayList<>(dictionary.lookup(form));
    if (found.isEmpty()) {
      found.add(new Reading(form, PartOfSpeech.NOUN, Set.of(Feature.GUESSED)));
    }
    return found;
  }

  @Override
  public List<String> regularDerivatives(String word) {
    String form = normalize(word);
    List<String> made = new ArrayList<>(2);
    String adverb = EnglishDerivation.adverb(form);
    if (has(form, PartOfSpeech.ADJECTIVE) && has(adverb, PartOfSpeech.ADVERB)) {
      made.add(adverb);
    }
    String british = EnglishDerivation.british(form);
    if (!british.equals(form) && !dictionary.lookup(british).isEmpty()) {
      made.add(british);
    }
    return made;
  }

  private boolean has(String form, PartOfSpeech partOfSpeech) {
    return dictionary.lookup(form).stream()
        .anyMatch(reading -> reading.partOfSpeech() == partOfSpeech);
  }

  @Override
  public String normalize(String surface) {
    return WordCase.lower(surface).replace('’', '\'').replace("\u00AD", "");
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

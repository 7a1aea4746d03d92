package org.concordat.analysis.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Russian: see the package. */
public final class RussianAnalysis implements LanguageAnalysis {

  /** Words of these classes open a sentence more often than they continue a name. */
  private static final Set<PartOfSpeech> OPENERS =
      Set.of(
          PartOfSpeech.PRONOUN,
          PartOfSpeech.PREPOSITION,
          PartOfSpeech.CONJUNCTION,
          PartOfSpeech.ADVERB);

  /** What the second half of a compound can be. */
  private static final Set<PartOfSpeech> COMPOUNDED =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE, PartOfSpeech.PARTICIPLE);

  /** Combining acute: encyclopedias mark the stressed vowel with it. */
  private static final String STRESS = "\u0301";

  private static final int CACHED_FORMS = 30_000;
  private static final int SHORTEST_PREFIX = 3;
  private static final int SHORTEST_TAIL = 5;

  /** No word of the dictionary is longer; a megabyte without spaces is not cut at every letter. */
  private static final int LONGEST_TAIL = 60;

  private final MorphologicalDictionary dictionary =
      MorphologicalDictionary.load(
          "org/languagetool/resource/ru/russian.dict", RussianTags::reading);
  private final ReadingCache cache = new ReadingCache(CACHED_FORMS, this::look);
  private final LemmaChoice choice = LemmaChoice.load(RussianAnalysis.class);
  private final EndingGuesser guesser = EndingGuesser.load(RussianAnalysis.class, "endings.tsv");
  private final ReadingCache guesses = new ReadingCache(CACHED_FORMS, this::guessed);
  private final SentenceSplitter splitter =
      new SentenceSplitter(
          Abbreviations.load(RussianAnalysis.class, "abbreviations.tsv"),
          form ->
              dictionary.lookup(normalize(form)).stream()
                  .anyMatch(reading -> OPENERS.contains(reading.partOfSpeech())),
          Set.of("фото", "иллюстрация", "снимок", "видео", "источник фото"));
  private final NumberGrammar numbers =
      new TableNumberGrammar(
          RussianAnalysis.class, "numbers.tsv", new NumberStyle(',', false, true));
  private final DateGrammar dates = new TableDateGrammar(RussianAnalysis.class, "dates.tsv", true);
  private final TokenScanner scanner =
      new TokenScanner(
          new TokenScanner.WordForms() {
            @Override
            public String normalize(String surface) {
              return RussianAnalysis.this.normalize(surface);
            }

            @Override
            public List<Reading> readings(String form, boolean capitalised) {
              return RussianAnalysis.this.readings(form, capitalised);
            }
          });

  private final Analyzer analyzer;
  private final Analyzer foldedAnalyzer;
  private final StopWords stopWords;

  /** Loads the language's data. */
  public RussianAnalysis() {
    stopWords = StopWords.load(RussianAnalysis.class, "stop-words.tsv");
    analyzer = new WordAnalyzer(this, stopWords, false);
    foldedAnalyzer = new WordAnalyzer(this, stopWords, true);
  }

  @Override
  public Language language() {
    return Language.RUSSIAN;
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
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      words.add(new Word(token.start(), token.end(), lemma(tokens, index)));
    }
    return words;
  }

  private String lemma(List<Token> tokens, int index) {
    Reading reading = choice.choose(tokens, index);
    return reading.has(Feature.GUESSED)
        ? guesses.readings(reading.lemma()).get(0).lemma()
        : reading.lemma();
  }

  @Override
  public List<Reading> readings(String form, boolean capitalised) {
    return cache.readings(form);
  }

  private List<Reading> look(String form) {
    List<Reading> found = new ArrayList<>();
    String lemma = "";
    for (Reading reading : dictionary.lookup(form)) {
      String written = reading.lemma().replace('ё', 'е');
      // One string for all cases of a word: there are many words.
      lemma = written.equals(lemma) ? lemma : written;
      found.add(new Reading(lemma, reading.partOfSpeech(), reading.features()));
    }
    if (found.isEmpty()) {
      found.add(new Reading(form, PartOfSpeech.NOUN, Set.of(Feature.GUESSED)));
    }
    return choice.markRare(found);
  }

  /** Citation form of a word that the dictionary does not have. */
  private List<Reading> guessed(String form) {
    return List.of(
        compound(form)
            .or(() -> guesser.guess(form))
            .orElseGet(() -> new Reading(form, PartOfSpeech.NOUN, Set.of(Feature.GUESSED))));
  }

  /** The end may be a word by itself: {@code радиопоглощающих}, {@code бело-зелёных}. */
  private Optional<Reading> compound(String form) {
    int firstCut = Math.max(SHORTEST_PREFIX, form.length() - LONGEST_TAIL);
    for (int cut = firstCut; cut <= form.length() - SHORTEST_TAIL; cut++) {
      String tail = form.substring(cut);
      for (Reading reading : dictionary.lookup(tail)) {
        if (COMPOUNDED.contains(reading.partOfSpeech()) && !reading.has(Feature.FAMILY_NAME)) {
          String lemma = form.substring(0, cut) + reading.lemma().replace('ё', 'е');
          return Optional.of(new Reading(lemma, reading.partOfSpeech(), Set.of(Feature.GUESSED)));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> regularDerivatives(String word) {
    String form = normalize(word);
    List<String> made = new ArrayList<>(2);
    RussianDerivation.passive(form)
        .filter(verb -> has(verb, PartOfSpeech.VERB))
        .ifPresent(made::add);
    RussianDerivation.adverbs(form).stream()
        .filter(adverb -> has(adverb, PartOfSpeech.ADVERB))
        .forEach(made::add);
    return made;
  }

  private boolean has(String form, PartOfSpeech partOfSpeech) {
    return dictionary.lookup(form).stream()
        .anyMatch(reading -> reading.partOfSpeech() == partOfSpeech);
  }

  @Override
  public String normalize(String surface) {
    return LookAlikes.mend(
        WordCase.lower(surface).replace('ё', 'е').replace("\u00AD", "").replace(STRESS, ""));
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

package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Token;
import org.concordat.analysis.lexicon.ConceptMatch;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Analysis;
import org.concordat.model.Mention;
import org.concordat.text.Sentence;
import org.concordat.text.TextSegmenter;

/**
 * Measures how many of the running words of texts the lexicon translates: content words only, names
 * and numbers apart. Not thread-safe.
 */
public final class LexiconCoverage {

  private final LanguageRegistry languages;
  private final Lexicon lexicon;
  private final TextSegmenter segmenter;
  private final Map<String, Tally> tallies = new TreeMap<>();

  private static final class Tally {
    private long words;
    private long covered;
    private final Map<String, Integer> missing = new HashMap<>();
  }

  /**
   * Coverage of a language.
   *
   * @param language BCP 47 code
   * @param words running content words
   * @param covered how many of them a concept translates
   * @param missing lemmas that none translates, the most frequent first
   */
  public record Coverage(String language, long words, long covered, List<Missing> missing) {

    /** Copies the list. */
    public Coverage {
      missing = List.copyOf(missing);
    }

    /** Returns the share from 0 to 1; 1 where there is no word. */
    public double share() {
      return words == 0 ? 1 : (double) covered / words;
    }
  }

  /**
   * A lemma that no concept translates.
   *
   * @param lemma the lemma
   * @param count how often it stands in the texts
   */
  public record Missing(String lemma, int count) {}

  /**
   * Makes a measure.
   *
   * @param languages the languages
   * @param lexicon the lexicon to measure
   */
  public LexiconCoverage(LanguageRegistry languages, Lexicon lexicon) {
    this.languages = languages;
    this.lexicon = lexicon;
    this.segmenter = new TextSegmenter(languages.analyzers());
  }

  /**
   * Adds a text.
   *
   * @param analysis the analysed text; what it names does not count
   */
  public void add(Analysis analysis) {
    for (Sentence sentence : segmenter.segment(analysis.document()).sentences()) {
      add(sentence, analysis.mentions());
    }
  }

  private void add(Sentence sentence, List<Mention> mentions) {
    Tally tally = tallies.computeIfAbsent(sentence.language().code(), code -> new Tally());
    Set<Integer> translated = new HashSet<>();
    for (ConceptMatch match : lexicon.match(sentence.language(), sentence.tokens(), false)) {
      // A word that only one language has leads nowhere.
      if (match.concept().terms().values().stream().filter(terms -> !terms.isEmpty()).count() > 1) {
        for (int index = match.first(); index < match.end(); index++) {
          translated.add(index);
        }
      }
    }
    for (int index = 0; index < sentence.tokens().size(); index++) {
      Token token = sentence.tokens().get(index);
      if (isContent(sentence, token, index, mentions)) {
        tally.words++;
        if (translated.contains(index)) {
          tally.covered++;
        } else {
          tally.missing.merge(token.lemma(), 1, Integer::sum);
        }
      }
    }
  }

  private boolean isContent(Sentence sentence, Token token, int index, List<Mention> mentions) {
    if (!token.isWord()
        || isSymbol(token)
        || languages.analysis(sentence.language()).isStopWord(token.lemma())) {
      return false;
    }
    // A sentence may begin with any word, but with a name if no dictionary has it.
    boolean name =
        token.isCapitalised() && (index > 0 || token.readings().get(0).has(Feature.GUESSED));
    return !name
        && mentions.stream()
            .noneMatch(
                mention ->
                    switch (mention.type()) {
                      case COUNTRY, PLACE, PERSON, ORGANIZATION, DATE ->
                          mention.span().start() <= token.start()
                              && token.end() <= mention.span().end();
                      case OFFICIAL, TREATY, COUNT -> false;
                    });
  }

  /** The n of a formula, the initial of a name, 18th and 2a: nothing that a lexicon translates. */
  private static boolean isSymbol(Token token) {
    return token.surface().length() == 1
        || token.surface().codePoints().anyMatch(Character::isDigit);
  }

  /** Returns the coverage of each language that was met. */
  public List<Coverage> coverage() {
    List<Coverage> found = new ArrayList<>();
    tallies.forEach(
        (language, tally) ->
            found.add(
                new Coverage(
                    language,
                    tally.words,
                    tally.covered,
                    tally.missing.entrySet().stream()
                        .map(entry -> new Missing(entry.getKey(), entry.getValue()))
                        .sorted(
                            Comparator.comparing((Missing missing) -> -missing.count())
                                .thenComparing(Missing::lemma))
                        .toList())));
    return found;
  }
}

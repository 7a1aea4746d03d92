package org.concordat.index;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.Word;
import org.concordat.analysis.lexicon.Concept;
import org.concordat.analysis.lexicon.ConceptMatch;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.PlaceMention;
import org.concordat.text.Sentence;

/**
 * Turns sentences into terms that are the same in every language: {@code c:ratify} for a concept,
 * the ids of entities, {@code #69} for a number, {@code n:…} for the key of a name, {@code w:…} for
 * a word that stands in no lexicon. Immutable and thread-safe.
 */
public final class ConceptTerms {

  private final LanguageRegistry languages;
  private final Lexicon lexicon;

  /**
   * Makes a mapper.
   *
   * @param languages the languages
   * @param lexicon the concepts
   */
  public ConceptTerms(LanguageRegistry languages, Lexicon lexicon) {
    this.languages = languages;
    this.lexicon = lexicon;
  }

  /**
   * One word of a sentence with the terms that it gives.
   *
   * @param first index of its first token
   * @param end behind the index of its last token
   * @param terms terms, any of which stands for the word, the likeliest first
   * @param weights weight of each term, from 0 to 1
   */
  public record Group(int first, int end, List<String> terms, List<Double> weights) {

    /** Copies the lists. */
    public Group {
      terms = List.copyOf(terms);
      weights = List.copyOf(weights);
    }
  }

  /**
   * Maps a sentence.
   *
   * @param sentence its tokens
   * @param mentions mentions of the document; those outside the sentence do not count
   * @return groups of terms by place
   */
  public List<Group> groups(Sentence sentence, List<Mention> mentions) {
    List<Group> groups = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    entities(sentence, mentions, groups, covered);
    List<Group> names =
        groups.stream()
            .filter(group -> covered.contains(group.first()) && covered.contains(group.end() - 1))
            .toList();
    numbers(sentence, groups, covered);
    List<ConceptMatch> matches =
        lexicon.match(
            sentence.language(),
            sentence.tokens(),
            !languages.analysis(sentence.language()).hasSpacesInsideWords());
    int at = 0;
    while (at < matches.size()) {
      ConceptMatch first = matches.get(at);
      // "South" in "South Africa" says nothing of the south.
      boolean insideName =
          names.stream()
              .anyMatch(name -> name.first() <= first.first() && first.end() <= name.end());
      List<String> terms = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      int next = at;
      while (next < matches.size()
          && matches.get(next).first() == first.first()
          && matches.get(next).end() == first.end()) {
        String name = name(matches.get(next).concept());
        if (!terms.contains(name)) {
          terms.add(name);
          weights.add(matches.get(next).weight());
        }
        next++;
      }
      if (!insideName) {
        groups.add(new Group(first.first(), first.end(), terms, weights));
      }
      for (int token = first.first(); token < first.end(); token++) {
        covered.add(token);
      }
      at = next;
    }
    words(sentence, groups, covered);
    return groups;
  }

  /** A concept meets its word family: ratify and ratification. */
  private static String name(Concept concept) {
    return "c:" + (concept.family().isEmpty() ? concept.id() : concept.family());
  }

  /**
   * Lists the words of the lexicon behind terms.
   *
   * @param terms terms of a group
   * @return words by BCP 47 code, the most usual first; none for what stands in no lexicon
   */
  public Map<String, List<String>> translations(List<String> terms) {
    Map<String, List<String>> translations = new LinkedHashMap<>();
    for (Concept concept : lexicon.concepts()) {
      if (terms.contains(name(concept))) {
        for (Language language : languages.languages()) {
          List<String> words =
              translations.computeIfAbsent(language.code(), code -> new ArrayList<>());
          concept.terms(language).stream()
              .filter(word -> !words.contains(word))
              .forEach(words::add);
        }
      }
    }
    return translations;
  }

  private static void entities(
      Sentence sentence, List<Mention> mentions, List<Group> groups, Set<Integer> covered) {
    for (Mention mention : mentions) {
      if (!sentence.span().contains(mention.span()) || mention.id().isEmpty()) {
        continue;
      }
      int first = sentence.tokenAt(mention.span().start());
      int end = sentence.tokenAt(mention.span().end() - 1) + 1;
      groups.add(new Group(first, end, List.of(mention.id().get()), List.of(1.0)));
      boolean whole = mention instanceof CountryMention || mention instanceof PlaceMention;
      for (int token = first; whole && token < end; token++) {
        covered.add(token);
      }
    }
  }

  private void numbers(Sentence sentence, List<Group> groups, Set<Integer> covered) {
    LanguageAnalysis analysis = languages.analysis(sentence.language());
    for (NumberExpression number : analysis.numbers().numbers(sentence.tokens())) {
      BigDecimal value = number.value().stripTrailingZeros();
      boolean plain = value.compareTo(BigDecimal.ONE) > 0 && value.toPlainString().length() < 16;
      if (plain) {
        groups.add(
            new Group(
                number.numberToken(),
                number.endToken(),
                List.of("#" + value.toPlainString()),
                List.of(1.0)));
        for (int token = number.numberToken(); token < number.endToken(); token++) {
          covered.add(token);
        }
      }
    }
  }

  private void words(Sentence sentence, List<Group> groups, Set<Integer> covered) {
    List<Token> tokens = sentence.tokens();
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      if (!token.isWord() || isStopWord(sentence.language(), token)) {
        continue;
      }
      boolean name =
          token.isCapitalised()
              && (index > 0
                  || token.readings().get(0).has(Feature.GUESSED)
                  || token.shape() == Shape.UPPER);
      if (name) {
        String key = NameKey.key(token.surface());
        if (!key.isEmpty()) {
          groups.add(new Group(index, index + 1, List.of("n:" + key), List.of(0.8)));
        }
      } else if (!covered.contains(index)) {
        groups.add(new Group(index, index + 1, List.of("w:" + fold(token.lemma())), List.of(0.8)));
      }
    }
  }

  /**
   * Tells whether a word says too little to be looked for.
   *
   * @param language its language
   * @param token the word
   * @return true for prepositions and the like
   */
  public boolean isStopWord(Language language, Token token) {
    return isFunctionWord(token) || languages.analysis(language).isStopWord(token.lemma());
  }

  /**
   * Tells whether a word says too little to be marked.
   *
   * @param sentence the sentence that it stands in
   * @param word the word
   * @return true for marks, prepositions and the like
   */
  public boolean isStopWord(Sentence sentence, Word word) {
    int first = sentence.tokenAt(word.start());
    int end = sentence.tokenAt(word.end() - 1) + 1;
    return sentence.tokens().subList(first, end).stream()
        .allMatch(token -> !token.isWord() || isStopWord(sentence.language(), token));
  }

  private static boolean isFunctionWord(Token token) {
    PartOfSpeech part = token.partOfSpeech();
    return part == PartOfSpeech.PREPOSITION
        || part == PartOfSpeech.CONJUNCTION
        || part == PartOfSpeech.PRONOUN
        || part == PartOfSpeech.PARTICLE;
  }

  /** Letters without their marks, so that café and cafe are one. */
  static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .toLowerCase(Locale.ROOT);
  }
}

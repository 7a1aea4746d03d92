package org.concordat.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.CountryMention;
import org.concordat.model.MentionType;

/**
 * Reads what a number counts from the words behind it. Immutable and thread-safe.
 *
 * <p>A noun of the table ends the phrase, whatever modifiers stand before it. Where nouns have no
 * cases, a plural noun right behind it takes over ({@code 20 sports clubs}); where they have, a
 * genitive behind it is another thing ({@code 69 стран мира}). Where words have no forms at all,
 * only classifiers and the table tell nouns from the rest.
 */
final class CountedPhraseReader {

  private static final int MOST_MODIFIERS = 6;
  private static final String CASE = "case";

  private final CountedNouns nouns;
  private final NumberContext cues;

  CountedPhraseReader(CountedNouns nouns, NumberContext cues) {
    this.nouns = nouns;
    this.cues = cues;
  }

  /** What stands behind a number, {@code and} included. */
  Optional<CountedPhrase> read(SentenceContext context, int start, BigDecimal value) {
    Optional<CountedPhrase> first = single(context, start, value);
    if (first.isEmpty()) {
      return first;
    }
    CountedPhrase phrase = first.get();
    for (int joined = 0; joined < 2; joined++) {
      Optional<CountedPhrase> next = joined(context, phrase);
      if (next.isEmpty()) {
        break;
      }
      phrase = phrase.with(next.get());
    }
    return Optional.of(phrase);
  }

  /** What a noun phrase without a number before it counts: {@code two of the ships}. */
  Optional<CountedPhrase> readAny(SentenceContext context, int start) {
    return read(context, start, BigDecimal.TEN).or(() -> noun(context, start));
  }

  /** The noun of the table that stands at a token, whatever its number. */
  Optional<CountedPhrase> noun(SentenceContext context, int at) {
    return nouns
        .at(context.tokens(), at)
        .map(match -> CountedPhrase.of(match.end(), match.value()));
  }

  /** {@code countries and international organisations}: a second noun of the same class. */
  private Optional<CountedPhrase> joined(SentenceContext context, CountedPhrase phrase) {
    int behind = cues.endAt(NumberContext.Cue.AND, context.tokens(), phrase.end());
    if (behind == phrase.end()
        || phrase.kind().isEmpty()
        || context.taken(behind, behind + 1, MentionType.ORGANIZATION, MentionType.TREATY)) {
      return Optional.empty();
    }
    return single(context, behind, BigDecimal.TEN)
        .filter(next -> next.kind().equals(phrase.kind()))
        .filter(next -> !next.counted().equals(phrase.counted()));
  }

  private Optional<CountedPhrase> single(SentenceContext context, int start, BigDecimal value) {
    List<Token> tokens = context.tokens();
    if (start >= tokens.size()) {
      return Optional.empty();
    }
    return isUninflected(tokens.get(start))
        ? uninflected(context, start)
        : inflected(context, start, value);
  }

  private static boolean isUninflected(Token token) {
    return token.partOfSpeech() == PartOfSpeech.UNKNOWN;
  }

  /** {@code con bò}, {@code cuộc đào tẩu}, {@code người Bắc Triều Tiên}, {@code quốc gia}. */
  private Optional<CountedPhrase> uninflected(SentenceContext context, int start) {
    List<Token> tokens = context.tokens();
    int at = start;
    for (int skipped = 0; skipped < 2; skipped++) {
      int before = at;
      Optional<CountedPhrase> people = people(context, at);
      if (people.isPresent()) {
        return people;
      }
      Optional<PhraseMatch<CountedNoun>> noun = nouns.at(tokens, at);
      int classifier = cues.endAt(NumberContext.Cue.CLASSIFIER, tokens, at);
      if (noun.isPresent()) {
        return Optional.of(longer(context, noun.get(), classifier));
      }
      at = Math.max(classifier, cues.endAt(NumberContext.Cue.FILLER, tokens, at));
      if (at == before) {
        break;
      }
    }
    return Optional.empty();
  }

  /** A noun that is also a classifier gives way to the noun behind it: {@code đội bóng đá nữ}. */
  private CountedPhrase longer(
      SentenceContext context, PhraseMatch<CountedNoun> noun, int classifier) {
    if (classifier >= noun.end()) {
      Optional<PhraseMatch<CountedNoun>> behind = nouns.at(context.tokens(), classifier);
      if (behind.isPresent() && behind.get().value().kind().equals(noun.value().kind())) {
        return CountedPhrase.of(behind.get().end(), behind.get().value());
      }
    }
    return CountedPhrase.of(noun.end(), noun.value());
  }

  private Optional<CountedPhrase> inflected(SentenceContext context, int start, BigDecimal value) {
    List<Token> tokens = context.tokens();
    int at = start;
    while (at < tokens.size() && at - start < MOST_MODIFIERS) {
      int filler = cues.endAt(NumberContext.Cue.FILLER, tokens, at);
      if (filler > at) {
        at = filler;
        continue;
      }
      Optional<CountedPhrase> people = people(context, at);
      if (people.isPresent()) {
        return people;
      }
      Optional<PhraseMatch<CountedNoun>> noun = nouns.at(tokens, at);
      if (noun.isPresent() && isHead(context, noun.get(), value)) {
        return Optional.of(hyphenated(context, noun.get()));
      }
      Optional<Integer> unknown = unknownHead(context, at, value);
      if (unknown.isPresent()) {
        return unknownPhrase(context, at);
      }
      int next = modifier(context, at);
      if (next == at) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  /** {@code North Koreans}, {@code сирийцев}: people by their country. */
  private static Optional<CountedPhrase> people(SentenceContext context, int at) {
    return context
        .startingAt(at, MentionType.COUNTRY)
        .filter(found -> found.mention() instanceof CountryMention country && country.adjectival())
        .filter(found -> isPeople(context, found))
        .map(found -> CountedPhrase.of(found.end(), CountedNoun.ANYBODY));
  }

  private static boolean isPeople(SentenceContext context, Candidate found) {
    Token last = context.tokens().get(found.end() - 1);
    if (isUninflected(last)) {
      return found.end() - found.first() > 1;
    }
    if (last.canBe(PartOfSpeech.ADJECTIVE) && !last.can(Feature.ANIMATE)) {
      return false;
    }
    return last.can(Feature.PLURAL) && last.canBe(PartOfSpeech.NOUN)
        || last.form().endsWith("s") && last.can(Feature.GUESSED);
  }

  private boolean isHead(SentenceContext context, PhraseMatch<CountedNoun> noun, BigDecimal value) {
    List<Token> tokens = context.tokens();
    Token last = tokens.get(noun.end() - 1);
    if (last.partOfSpeech() == PartOfSpeech.VERB && !last.canBe(PartOfSpeech.NOUN)) {
      return false;
    }
    if (noun.end() < tokens.size()) {
      Token next = tokens.get(noun.end());
      boolean adjective = last.canBe(PartOfSpeech.ADJECTIVE) || last.canBe(PartOfSpeech.PARTICIPLE);
      if (adjective && isCased(next) && agrees(next, value) && isAdjacent(last, next)) {
        return false;
      }
      if (!isCased(last) && isPluralNoun(next) && nouns.at(tokens, noun.end()).isPresent()) {
        return false;
      }
    }
    return isCased(last)
        ? agrees(last, value)
        : last.can(Feature.PLURAL)
            || last.can(Feature.GUESSED)
            || noun.value().kind().equals(CountedNoun.PERSON) && isMass(last);
  }

  /** {@code 25,000 personnel}: a noun of persons without plural. */
  private static boolean isMass(Token token) {
    return token.form().equals(token.lemma()) && token.form().endsWith("nel");
  }

  /** {@code стран-участниц}, {@code странами-участниками}. */
  private CountedPhrase hyphenated(SentenceContext context, PhraseMatch<CountedNoun> noun) {
    List<Token> tokens = context.tokens();
    int end = noun.end();
    if (end + 1 < tokens.size()
        && tokens.get(end).surface().equals("-")
        && tokens.get(end).start() == tokens.get(end - 1).end()
        && tokens.get(end + 1).start() == tokens.get(end).end()) {
      end += 2;
    }
    return ofCase(context, CountedPhrase.of(end, noun.value()));
  }

  /** {@code 2706 случаев побега}: what happened says more than the case. */
  private CountedPhrase ofCase(SentenceContext context, CountedPhrase phrase) {
    List<Token> tokens = context.tokens();
    if (!phrase.counted().contains(CASE)
        || phrase.end() >= tokens.size()
        || !tokens.get(phrase.end()).can(Feature.GENITIVE)) {
      return phrase;
    }
    return nouns
        .at(tokens, phrase.end())
        .map(match -> phrase.with(CountedPhrase.of(match.end(), match.value())))
        .orElse(phrase);
  }

  private static boolean isAdjacent(Token left, Token right) {
    return right.start() - left.end() <= 1;
  }

  static boolean isCased(Token token) {
    return (token.canBe(PartOfSpeech.NOUN)
            || token.canBe(PartOfSpeech.ADJECTIVE)
            || token.canBe(PartOfSpeech.PARTICIPLE))
        && (token.can(Feature.GENITIVE)
            || token.can(Feature.NOMINATIVE)
            || token.can(Feature.DATIVE)
            || token.can(Feature.INSTRUMENTAL)
            || token.can(Feature.PREPOSITIONAL));
  }

  /**
   * {@code пять стран} (genitive plural), {@code две страны} (genitive singular), {@code пятью
   * странами} (the same case in the plural), {@code 21 страна}; {@code 5 страны} is no phrase.
   */
  static boolean agrees(Token token, BigDecimal value) {
    int units = value.remainder(BigDecimal.TEN).intValue();
    int tens = value.remainder(BigDecimal.valueOf(100)).intValue() / 10;
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean few = !whole || tens != 1 && units >= 2 && units <= 4;
    boolean one = whole && tens != 1 && units == 1;
    for (Reading reading : token.readings()) {
      if (reading.partOfSpeech() != PartOfSpeech.NOUN
          && reading.partOfSpeech() != PartOfSpeech.ADJECTIVE
          && reading.partOfSpeech() != PartOfSpeech.PARTICIPLE) {
        continue;
      }
      boolean plural = reading.has(Feature.PLURAL) || !reading.has(Feature.SINGULAR);
      boolean genitive = reading.has(Feature.GENITIVE);
      boolean oblique =
          reading.has(Feature.DATIVE)
              || reading.has(Feature.INSTRUMENTAL)
              || reading.has(Feature.PREPOSITIONAL);
      if (plural && (genitive || oblique) || !plural && (few && genitive || one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPluralNoun(Token token) {
    return token.isWord()
        && token.readings().stream()
            .anyMatch(
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.NOUN && reading.has(Feature.PLURAL));
  }

  /** A noun that no table has, where its form says that it is counted. */
  private Optional<Integer> unknownHead(SentenceContext context, int at, BigDecimal value) {
    Token token = context.tokens().get(at);
    boolean noun = token.isWord() && token.partOfSpeech() == PartOfSpeech.NOUN;
    if (!noun || token.shape() != Shape.LOWER || isBeforeItsNoun(context, at, value)) {
      return Optional.empty();
    }
    boolean head =
        isCased(token)
            ? agrees(token, value)
            : token.can(Feature.PLURAL) && !endsCompound(context, at);
    return head ? Optional.of(at + 1) : Optional.empty();
  }

  /** {@code три часовых пояса}: what can be an adjective is one before a noun. */
  private static boolean isBeforeItsNoun(SentenceContext context, int at, BigDecimal value) {
    List<Token> tokens = context.tokens();
    return tokens.get(at).canBe(PartOfSpeech.ADJECTIVE)
        && at + 1 < tokens.size()
        && tokens.get(at + 1).canBe(PartOfSpeech.NOUN)
        && isCased(tokens.get(at + 1))
        && agrees(tokens.get(at + 1), value);
  }

  /** Whether another plural noun follows: {@code arms exports}. */
  private static boolean endsCompound(SentenceContext context, int at) {
    return at + 1 < context.tokens().size()
        && isPluralNoun(context.tokens().get(at + 1))
        && context.tokens().get(at + 1).shape() == Shape.LOWER;
  }

  /** English nouns are their own labels; others have none. */
  private static Optional<CountedPhrase> unknownPhrase(SentenceContext context, int at) {
    Token token = context.tokens().get(at);
    if (isCased(token)) {
      return Optional.of(new CountedPhrase(at + 1, List.of(), ""));
    }
    String lemma =
        token.readings().stream()
            .filter(reading -> reading.has(Feature.PLURAL))
            .map(Reading::lemma)
            .findFirst()
            .orElse(token.lemma());
    return Optional.of(new CountedPhrase(at + 1, List.of(lemma), ""));
  }

  /** Steps over what can stand between a number and its noun. */
  private int modifier(SentenceContext context, int at) {
    List<Token> tokens = context.tokens();
    Optional<Candidate> country = context.startingAt(at, MentionType.COUNTRY);
    if (country.isPresent()) {
      return country.get().end();
    }
    Token token = tokens.get(at);
    if (token.surface().equals("-")) {
      return at > 0 && at + 1 < tokens.size() && isAdjacent(tokens.get(at - 1), tokens.get(at + 1))
          ? at + 1
          : at;
    }
    if (!token.isWord()) {
      return at;
    }
    PartOfSpeech part = token.partOfSpeech();
    boolean fits =
        switch (part) {
          case ADJECTIVE, PARTICIPLE -> true;
          case NOUN ->
              !isCased(token) && !token.can(Feature.PLURAL) || token.canBe(PartOfSpeech.ADJECTIVE);
          case VERB -> token.canBe(PartOfSpeech.PARTICIPLE) && isPluralNounBehind(context, at);
          default -> token.canBe(PartOfSpeech.ADJECTIVE) && part != PartOfSpeech.PREPOSITION;
        };
    return fits ? at + 1 : at;
  }

  private boolean isPluralNounBehind(SentenceContext context, int at) {
    return at + 1 < context.tokens().size()
        && isPluralNoun(context.tokens().get(at + 1))
        && nouns.at(context.tokens(), at + 1).isPresent();
  }
}

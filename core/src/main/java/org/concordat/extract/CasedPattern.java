package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/**
 * Names whose words have cases: adjectives that agree with the head before it, a chain of genitives
 * behind it: {@code Минский городской суд}, {@code Министерство обороны Перу}. Immutable,
 * thread-safe.
 */
final class CasedPattern implements HeadPattern {

  private static final int MOST_BEFORE = 7;

  /** Kinds of which a place says which one it is: {@code парламент Японии}, {@code суд Москвы}. */
  private static final Set<String> OFFICIAL_KINDS =
      Set.of("ministry", "parliament", "court", "government", "agency", "military", "bank");

  /** Kinds of which an adjective and a place make a name: {@code коммунистическая партия Китая}. */
  private static final Set<String> NAMED_BY_PLACE = Set.of("party", "religious");

  /** Kinds of bodies that are named after a field of work: {@code комитет по рыболовству}. */
  private static final Set<String> FIELD_KINDS =
      Set.of("agency", "parliament", "ngo", "think-tank", "international", "court", "ministry");

  private static final Set<Feature> CASES =
      Set.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.INSTRUMENTAL,
          Feature.PREPOSITIONAL);

  private final GenitiveChain chain;

  CasedPattern(GenitiveChain chain) {
    this.chain = chain;
  }

  @Override
  public Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> match) {
    List<Token> tokens = context.tokens();
    NameHead head = match.value();
    Token word = tokens.get(match.end() - 1);
    if (!head.takes("genitive", "adjective", "any") || !TitleTreatyPattern.hasCase(word)) {
      return Optional.empty();
    }
    Left left = left(context, match);
    GenitiveChain.Chain right =
        head.takes("adjective") && !left.capital() && !tokens.get(match.first()).isCapitalised()
            ? GenitiveChain.Chain.none(match.end())
            : chain.read(context, match.end(), FIELD_KINDS.contains(head.kind()));
    boolean capitalHead =
        tokens.get(match.first()).isCapitalised() && !Typography.opens(tokens, match.first());
    boolean opening =
        tokens.get(match.first()).isCapitalised() && Typography.opens(tokens, match.first());
    boolean grown = left.first() < match.first() || right.end() > match.end();
    if (!grown) {
      return Optional.empty();
    }
    boolean adjectives = match.first() > 0 && agrees(tokens.get(match.first() - 1), word);
    boolean official = OFFICIAL_KINDS.contains(head.kind());
    boolean byPlace =
        left.widest() < match.first() && right.place() && NAMED_BY_PLACE.contains(head.kind());
    boolean accepted =
        left.capital()
            || capitalHead
            || right.body()
            || official && (right.place() || left.place())
            || right.end() > match.end() && isAbbreviated(tokens, right.end())
            || head.kind().equals("ministry") && right.end() > match.end()
            || adjectives && official && opening
            || byPlace
            || opening && (right.place() || right.end() - match.end() >= 3 && !right.plain());
    int first = byPlace && !left.capital() ? left.widest() : left.first();
    return accepted ? Optional.of(new Stretch(first, right.end())) : Optional.empty();
  }

  /**
   * What stands before a head.
   *
   * @param first where the name begins
   * @param widest where its first adjective stands, even in small letters
   * @param capital whether an adjective has a capital that says something
   * @param place whether an adjective names a place or a country
   */
  private record Left(int first, int widest, boolean capital, boolean place) {}

  private static Left left(SentenceContext context, PhraseMatch<NameHead> match) {
    List<Token> tokens = context.tokens();
    Token head = tokens.get(match.end() - 1);
    int first = match.first();
    int widest = match.first();
    boolean capital = false;
    boolean place = false;
    int index = match.first();
    while (index > 0 && match.first() - index < MOST_BEFORE) {
      Token before = tokens.get(index - 1);
      boolean hyphen = before.surface().equals("-") && index >= 2 && index < match.first();
      if (hyphen) {
        index--;
        continue;
      }
      if (!agrees(before, head) && !isPrefix(tokens, index)) {
        break;
      }
      index--;
      widest = index;
      Optional<Candidate> known = known(context, index);
      if (known.isPresent() && known.get().first() == index) {
        first = index;
        place = true;
        capital |= before.isCapitalised();
      } else if (before.isCapitalised()) {
        boolean says = !Typography.opens(tokens, index) || match.first() - index > 1;
        if (says || isNameOnly(before)) {
          first = index;
          capital = true;
        }
      }
    }
    return new Left(first, widest, capital, place);
  }

  /** {@code Союз вольных портов (СВП)}: what has an abbreviation is a name. */
  private static boolean isAbbreviated(List<Token> tokens, int end) {
    return end + 2 < tokens.size()
        && tokens.get(end).surface().equals("(")
        && tokens.get(end + 1).shape() == Shape.UPPER
        && tokens.get(end + 2).surface().equals(")");
  }

  /** {@code Нью-} of {@code Нью-Йоркская}. */
  private static boolean isPrefix(List<Token> tokens, int index) {
    return index < tokens.size()
        && tokens.get(index).surface().equals("-")
        && tokens.get(index - 1).isWord()
        && tokens.get(index - 1).end() == tokens.get(index).start();
  }

  private static boolean isNameOnly(Token token) {
    return token.readings().stream().allMatch(reading -> reading.has(Feature.GUESSED));
  }

  private static Optional<Candidate> known(SentenceContext context, int index) {
    return context.found().stream()
        .filter(candidate -> candidate.first() <= index && index < candidate.end())
        .filter(candidate -> GenitiveChain.isPlace(candidate))
        .findFirst();
  }

  /** An adjective in the case and number of a noun. */
  static boolean agrees(Token adjective, Token noun) {
    if (!adjective.isWord()) {
      return false;
    }
    for (Reading reading : adjective.readings()) {
      if (reading.partOfSpeech() != PartOfSpeech.ADJECTIVE
          && reading.partOfSpeech() != PartOfSpeech.NUMERAL) {
        if (reading.has(Feature.GUESSED) && looksAdjectival(adjective)) {
          return true;
        }
        continue;
      }
      for (Reading other : noun.readings()) {
        if (other.partOfSpeech() == PartOfSpeech.NOUN && share(reading, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean looksAdjectival(Token token) {
    int stem = token.form().lastIndexOf("ск");
    return token.shape() != Shape.LOWER && stem > 2 && token.form().length() - stem <= 5;
  }

  private static boolean share(Reading adjective, Reading noun) {
    boolean plural = adjective.has(Feature.PLURAL);
    if (plural != noun.has(Feature.PLURAL)) {
      return false;
    }
    for (Feature grammaticalCase : CASES) {
      if (adjective.has(grammaticalCase) && noun.has(grammaticalCase)) {
        return plural || sameGender(adjective, noun);
      }
    }
    return false;
  }

  private static boolean sameGender(Reading adjective, Reading noun) {
    for (Feature gender : List.of(Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER)) {
      if (adjective.has(gender) && !noun.has(gender) && hasGender(noun)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasGender(Reading noun) {
    return noun.has(Feature.MASCULINE) || noun.has(Feature.FEMININE) || noun.has(Feature.NEUTER);
  }
}

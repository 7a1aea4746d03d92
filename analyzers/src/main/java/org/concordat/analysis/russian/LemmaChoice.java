package org.concordat.analysis.russian;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.FeatureSet;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the readings of a word by its neighbours. Each rule lowers the rank of readings
 * that it finds unlikely; what is left best wins, the dictionary's order decides between equals.
 * Immutable and thread-safe.
 */
final class LemmaChoice {

  private static final FeatureSet NAMES =
      FeatureSet.of(Feature.FAMILY_NAME, Feature.GIVEN_NAME, Feature.PATRONYMIC);
  private static final FeatureSet CASES =
      FeatureSet.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.INSTRUMENTAL,
          Feature.PREPOSITIONAL);

  private static final int IMPOSSIBLE = 16;
  private static final int UNLIKELY = 8;
  private static final int RATHER_NOT = 4;
  private static final int UNGOVERNED = 11;
  private static final int SLIGHTLY = 2;

  private final Map<String, String> rareLemmas = new HashMap<>();
  private final Map<String, FeatureSet> government = new HashMap<>();
  private final int longestPreposition;

  private LemmaChoice(Table rare, Table prepositions) {
    for (Table.Row row : rare.rows()) {
      rareLemmas.put(row.need("lemma"), row.need("meant"));
    }
    for (Table.Row row : prepositions.rows()) {
      Set<Feature> cases = EnumSet.noneOf(Feature.class);
      for (String name : row.list("cases", ' ')) {
        cases.add(Feature.valueOf(name.toUpperCase(Locale.ROOT)));
      }
      government.put(row.need("preposition"), FeatureSet.copyOf(cases));
    }
    longestPreposition = government.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static LemmaChoice load(Class<?> owner) {
    return new LemmaChoice(
        Table.read(owner, "rare-lemmas.tsv"), Table.read(owner, "prepositions.tsv"));
  }

  /**
   * Returns the likeliest reading of the token at an index; of readings with one lemma the first.
   */
  Reading choose(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    List<Reading> readings = token.readings();
    Reading best = readings.get(0);
    if (haveOneLemma(readings)) {
      return best;
    }
    int least = Integer.MAX_VALUE;
    @Nullable FeatureSet governed = index == 0 ? null : government(tokens.get(index - 1));
    for (Reading reading : readings) {
      int doubt = doubt(reading, token, tokens, index, governed);
      if (doubt < least) {
        least = doubt;
        best = reading;
      }
    }
    return best;
  }

  /** The cases that a preposition governs. */
  private @Nullable FeatureSet government(Token token) {
    boolean tooLong = token.end() - token.start() > longestPreposition;
    return tooLong ? null : government.get(token.form());
  }

  private static boolean haveOneLemma(List<Reading> readings) {
    String lemma = readings.get(0).lemma();
    for (int index = 1; index < readings.size(); index++) {
      if (!readings.get(index).lemma().equals(lemma)) {
        return false;
      }
    }
    return true;
  }

  private static int doubt(
      Reading reading, Token token, List<Token> tokens, int index, @Nullable FeatureSet governed) {
    return nameDoubt(reading, token, tokens, index)
        + formDoubt(reading, token)
        + (reading.has(Feature.RARE) ? UNLIKELY + SLIGHTLY : 0)
        + leftDoubt(reading, tokens, index, governed)
        + rightDoubt(reading, token, tokens, index);
  }

  /** Names are capitalised: {@code классов} is no Mr Klassov. */
  private static int nameDoubt(Reading reading, Token token, List<Token> tokens, int index) {
    boolean name = reading.hasAnyOf(NAMES);
    if (!token.isCapitalised()) {
      return name ? IMPOSSIBLE : 0;
    }
    boolean inside = index > 0 && tokens.get(index - 1).isWord();
    if (token.shape() == Shape.UPPER || !inside) {
      return name ? RATHER_NOT : 0;
    }
    return 0;
  }

  /**
   * Short adjectives are rarer than verbs and nouns of the same form ({@code прошло}, {@code
   * стояла}); participles are verbs ({@code связан} of связать); ordinals are no dishes ({@code
   * второго}).
   */
  private static int formDoubt(Reading reading, Token token) {
    return switch (reading.partOfSpeech()) {
      case ADJECTIVE -> {
        if (reading.has(Feature.SHORT_FORM)) {
          yield UNLIKELY;
        }
        yield token.canBe(PartOfSpeech.PARTICIPLE) ? RATHER_NOT : 0;
      }
      case NOUN -> token.canBe(PartOfSpeech.NUMERAL) ? RATHER_NOT : 0;
      case VERB -> reading.has(Feature.IMPERATIVE) ? RATHER_NOT : 0;
      case GERUND -> SLIGHTLY;
      default -> 0;
    };
  }

  /** Marks the readings that are unlikely beside the others, once for all places of the form. */
  List<Reading> markRare(List<Reading> readings) {
    return readings.stream()
        .map(reading -> isRare(reading, readings) ? rare(reading) : reading)
        .toList();
  }

  private boolean isRare(Reading reading, List<Reading> readings) {
    String meant = rareLemmas.get(reading.lemma());
    return meant != null && readings.stream().anyMatch(other -> other.lemma().equals(meant));
  }

  private static Reading rare(Reading reading) {
    Set<Feature> features = EnumSet.of(Feature.RARE);
    features.addAll(reading.features());
    return new Reading(reading.lemma(), reading.partOfSpeech(), features);
  }

  /** What stands before: a preposition and its case, an adjective that agrees, a number. */
  private static int leftDoubt(
      Reading reading, List<Token> tokens, int index, @Nullable FeatureSet governed) {
    if (index == 0) {
      return 0;
    }
    Token before = tokens.get(index - 1);
    boolean declines = reading.hasAnyOf(CASES);
    if (governed != null) {
      // в мире: no imperative, no nominative
      return declines && reading.hasAnyOf(governed) ? 0 : UNGOVERNED;
    }
    if (before.canBe(PartOfSpeech.ADJECTIVE)
        || before.canBe(PartOfSpeech.PARTICIPLE)
        || modifies(before)) {
      boolean agrees = reading.partOfSpeech() == PartOfSpeech.NOUN && agree(before, reading);
      return agrees ? 0 : SLIGHTLY;
    }
    if (before.shape() == Shape.NUMBER) {
      return reading.has(Feature.GENITIVE) ? 0 : SLIGHTLY;
    }
    if (reading.has(Feature.PAST) && before.canBe(PartOfSpeech.NOUN) && !subject(before, reading)) {
      // жители сёл: no subject of сесть in the singular
      return RATHER_NOT;
    }
    // она начала, министр начал: nothing governs the noun, so it is the verb
    boolean verb = reading.partOfSpeech() == PartOfSpeech.NOUN && canBeVerb(tokens.get(index));
    return verb && !reading.has(Feature.NOMINATIVE) ? SLIGHTLY : 0;
  }

  private static boolean modifies(Token token) {
    return token.canBe(PartOfSpeech.PRONOUN) && !token.can(Feature.THIRD_PERSON);
  }

  private static boolean subject(Token before, Reading verb) {
    for (Reading noun : before.readings()) {
      if (noun.has(Feature.NOMINATIVE) && sameNumber(noun, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeVerb(Token token) {
    return token.can(Feature.PAST) || token.can(Feature.PRESENT);
  }

  /**
   * An adjective has its noun behind it: {@code скорой помощи}; without one, a noun is likelier.
   */
  private static int rightDoubt(Reading reading, Token token, List<Token> tokens, int index) {
    if (!token.canBe(PartOfSpeech.NOUN) || !modifying(reading)) {
      return 0;
    }
    for (int next = index + 1; next < Math.min(index + 4, tokens.size()); next++) {
      Token after = tokens.get(next);
      if (!after.isWord()) {
        break;
      }
      if (after.canBe(PartOfSpeech.NOUN) && agree(after, reading)) {
        return -SLIGHTLY;
      }
      if (!after.canBe(PartOfSpeech.ADJECTIVE) && !after.canBe(PartOfSpeech.PARTICIPLE)) {
        break;
      }
    }
    return RATHER_NOT;
  }

  private static boolean modifying(Reading reading) {
    return (reading.partOfSpeech() == PartOfSpeech.ADJECTIVE
            || reading.partOfSpeech() == PartOfSpeech.PARTICIPLE)
        && reading.hasAnyOf(CASES);
  }

  private static boolean agree(Token token, Reading reading) {
    for (Reading other : token.readings()) {
      if (agree(other, reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agree(Reading one, Reading other) {
    if (!sameNumber(one, other)) {
      return false;
    }
    return one.sharesAnyOf(other, CASES);
  }

  private static boolean sameNumber(Reading one, Reading other) {
    return one.has(Feature.PLURAL) == other.has(Feature.PLURAL)
        && (one.has(Feature.PLURAL) || sameGender(one, other));
  }

  private static boolean sameGender(Reading one, Reading other) {
    return one.has(Feature.FEMININE) == other.has(Feature.FEMININE)
        && one.has(Feature.NEUTER) == other.has(Feature.NEUTER);
  }
}

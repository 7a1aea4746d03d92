package org.concordat.analysis.russian;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;
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

  private static final Set<Feature> NAMES =
      EnumSet.of(Feature.FAMILY_NAME, Feature.GIVEN_NAME, Feature.PATRONYMIC);
  private static final Set<Feature> CASES =
      EnumSet.of(
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
  private final Map<String, Set<Feature>> government = new HashMap<>();

  private LemmaChoice(Table rare, Table prepositions) {
    for (Table.Row row : rare.rows()) {
      rareLemmas.put(row.need("lemma"), row.need("meant"));
    }
    for (Table.Row row : prepositions.rows()) {
      Set<Feature> cases = EnumSet.noneOf(Feature.class);
      for (String name : row.list("cases", ' ')) {
        cases.add(Feature.valueOf(name.toUpperCase(Locale.ROOT)));
      }
      government.put(row.need("preposition"), cases);
    }
  }

  static LemmaChoice load(Class<?> owner) {
    return new LemmaChoice(
        Table.read(owner, "rare-lemmas.tsv"), Table.read(owner, "prepositions.tsv"));
  }

  /** Returns the likeliest reading of the token at an index. */
  Reading choose(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    List<Reading> readings = token.readings();
    Reading best = readings.get(0);
    if (readings.size() == 1) {
      return best;
    }
    int least = Integer.MAX_VALUE;
    @Nullable Set<Feature> governed =
        index == 0 ? null : government.get(tokens.get(index - 1).form());
    for (Reading reading : readings) {
      int doubt = doubt(reading, token, tokens, index, governed);
      if (doubt < least) {
        least = doubt;
        best = reading;
      }
    }
    return best;
  }

  private int doubt(
      Reading reading,
      Token token,
      List<Token> tokens,
      int index,
      @Nullable Set<Feature> governed) {
    return nameDoubt(reading, token, tokens, index)
        + formDoubt(reading, token)
        + rareDoubt(reading, token)
        + leftDoubt(reading, tokens, index, governed)
        + rightDoubt(reading, token, tokens, index);
  }

  /** Names are capitalised: {@code классов} is no Mr Klassov. */
  private static int nameDoubt(Reading reading, Token token, List<Token> tokens, int index) {
    boolean name = any(reading.features(), NAMES);
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

  private int rareDoubt(Reading reading, Token token) {
    String meant = rareLemmas.get(reading.lemma());
    if (meant == null) {
      return 0;
    }
    for (Reading other : token.readings()) {
      if (other.lemma().equals(meant)) {
        return UNLIKELY + SLIGHTLY;
      }
    }
    return 0;
  }

  /** What stands before: a preposition and its case, an adjective that agrees, a number. */
  private static int leftDoubt(
      Reading reading, List<Token> tokens, int index, @Nullable Set<Feature> governed) {
    if (index == 0) {
      return 0;
    }
    Token before = tokens.get(index - 1);
    boolean declines = any(reading.features(), CASES);
    if (governed != null) {
      // в мире: no imperative, no nominative
      return declines && any(reading.features(), governed) ? 0 : UNGOVERNED;
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
        && any(reading.features(), CASES);
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
    for (Feature grammaticalCase : CASES) {
      if (one.has(grammaticalCase) && other.has(grammaticalCase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameNumber(Reading one, Reading other) {
    return one.has(Feature.PLURAL) == other.has(Feature.PLURAL)
        && (one.has(Feature.PLURAL) || sameGender(one, other));
  }

  private static boolean sameGender(Reading one, Reading other) {
    return one.has(Feature.FEMININE) == other.has(Feature.FEMININE)
        && one.has(Feature.NEUTER) == other.has(Feature.NEUTER);
  }

  private static boolean any(Set<Feature> features, Set<Feature> wanted) {
    for (Feature feature : wanted) {
      if (features.contains(feature)) {
        return true;
      }
    }
    return false;
  }
}

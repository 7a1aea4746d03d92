package org.concordat.attribute;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.MentionType;

/** Finds the noun phrase that stands in the case of a subject, past what prepositions govern. */
final class CaseOfPhrases {

  private static final Set<Feature> CASES =
      EnumSet.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.INSTRUMENTAL,
          Feature.PREPOSITIONAL);

  private CaseOfPhrases() {}

  /** The first token of the first phrase in a case that no preposition governs. */
  static int firstInCase(Passage passage, int first, int end, Feature wanted) {
    int index = first;
    while (index < end) {
      Token token = passage.token(index);
      if (isPreposition(passage, index)) {
        index = behindGoverned(passage, index + 1, end);
        // на полях встречи министр: встречи belongs to полях if a subject follows
        int chain = behindGenitives(passage, index, end);
        if (chain > index && firstInCase(passage, chain, end, wanted) < end) {
          index = chain;
        }
        continue;
      }
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent() && named.get().first() == index) {
        if (canBeIn(passage, named.get(), wanted)) {
          int behind = named.get().end();
          boolean belongsBefore =
              index > first
                  && named.get().mention().type() == MentionType.ORGANIZATION
                  && !token.can(wanted)
                  && behind < end
                  && firstInCase(passage, behind, end, wanted) == behind;
          if (!belongsBefore) {
            return index;
          }
        }
        index = Math.min(named.get().end(), end);
        continue;
      }
      if (canStart(token) && canBeIn(token, wanted) && !followsOtherCase(passage, index, wanted)) {
        return index;
      }
      index++;
    }
    return end;
  }

  /** {@code иностранным НГО}: the adjective tells the case of a word without endings. */
  private static boolean followsOtherCase(Passage passage, int index, Feature wanted) {
    if (index == 0 || passage.token(index).can(wanted)) {
      return false;
    }
    Token before = passage.token(index - 1);
    return before.canBe(PartOfSpeech.ADJECTIVE)
        && !before.can(wanted)
        && before.readings().stream().anyMatch(reading -> !reading.features().isEmpty())
        && !before.canBe(PartOfSpeech.NOUN);
  }

  private static boolean isPreposition(Passage passage, int index) {
    Token token = passage.token(index);
    return passage.is(index, WordClass.PREPOSITION)
        || token.partOfSpeech() == PartOfSpeech.PREPOSITION && !token.canBe(PartOfSpeech.NOUN);
  }

  /** Behind the first noun after a preposition, with what stands before it. */
  private static int behindGoverned(Passage passage, int first, int end) {
    int index = first;
    while (index < end) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        return Math.min(named.get().end(), end);
      }
      Token token = passage.token(index);
      index++;
      if (token.canBe(PartOfSpeech.NOUN) && !token.canBe(PartOfSpeech.ADJECTIVE)) {
        return index;
      }
      if (!token.isWord() && token.shape() != Shape.NUMBER) {
        return index;
      }
      if (token.canBe(PartOfSpeech.PRONOUN)
          && index < end
          && !continuesPhrase(passage.token(index))) {
        return index;
      }
    }
    return end;
  }

  private static int behindGenitives(Passage passage, int first, int end) {
    int index = first;
    Optional<Named> medium = passage.namedAt(index);
    // в интервью New York Times пианист заявил: a foreign name belongs to интервью
    if (medium.isPresent()
        && medium.get().first() == index
        // после поездки Дмитрия Громова на север: a genitive
        && (passage.token(index).can(Feature.GENITIVE)
            || medium.get().mention().type() == MentionType.ORGANIZATION
                && passage.token(index).can(Feature.GUESSED))) {
      index = Math.min(end, medium.get().end());
    }
    while (index < end
        && passage.namedAt(index).isEmpty()
        && passage.token(index).can(Feature.GENITIVE)
        && passage.token(index).can(Feature.NOMINATIVE)
        && passage.token(index).canBe(PartOfSpeech.NOUN)
        && !passage.token(index).isCapitalised()) {
      index++;
    }
    return index;
  }

  /** {@code для этого они}: behind этого no noun follows that it belongs to. */
  private static boolean continuesPhrase(Token token) {
    return token.canBe(PartOfSpeech.NOUN)
        || token.canBe(PartOfSpeech.ADJECTIVE)
        || token.canBe(PartOfSpeech.PARTICIPLE)
        || token.canBe(PartOfSpeech.NUMERAL);
  }

  private static boolean canStart(Token token) {
    return token.shape() == Shape.NUMBER
        || token.isWord()
            && (token.canBe(PartOfSpeech.NOUN)
                || token.canBe(PartOfSpeech.ADJECTIVE)
                || token.canBe(PartOfSpeech.PRONOUN)
                || token.canBe(PartOfSpeech.NUMERAL)
                || token.canBe(PartOfSpeech.PARTICIPLE));
  }

  static boolean canBeIn(Token token, Feature wanted) {
    if (token.shape() == Shape.NUMBER || token.shape() == Shape.UPPER || token.can(wanted)) {
      return true;
    }
    if (token.can(Feature.GUESSED)) {
      return token.isCapitalised();
    }
    return false;
  }

  /**
   * A title tells its case; in a name one word that is in no dictionary is enough, because a
   * foreign name may look like another case of a word of the dictionary: {@code Юн}, {@code Пак}.
   */
  static boolean canBeIn(Passage passage, Named named, Feature wanted) {
    Token first = passage.token(named.first());
    if (canBeIn(first, wanted) || named.mention().type() != MentionType.PERSON) {
      // вице-премьер: the second half is declined
      int half = named.first() + 2;
      return canBeIn(first, wanted)
          || half < named.end()
              && passage.isMark(half - 1, "-")
              && canBeIn(passage.token(half), wanted);
    }
    for (int index = named.first(); index < named.end(); index++) {
      Token token = passage.token(index);
      if (canBeIn(token, wanted) || token.isWord() && isIndeclinable(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndeclinable(Token token) {
    return token.readings().stream()
        .anyMatch(
            reading ->
                reading.partOfSpeech() == PartOfSpeech.NOUN
                    && reading.features().stream().noneMatch(CASES::contains));
  }
}

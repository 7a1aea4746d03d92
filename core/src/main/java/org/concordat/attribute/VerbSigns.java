package org.concordat.attribute;

import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** Signs that a stretch of words is a clause, because a verb stands in it. */
final class VerbSigns {

  private final Passage passage;

  VerbSigns(Passage passage) {
    this.passage = passage;
  }

  boolean isInfinitive(int index) {
    return passage.tables().rules().subjectCase().isPresent()
        && passage.token(index).can(Feature.INFINITIVE);
  }

  boolean isClause(int first, int end) {
    boolean reliable = passage.tables().rules().modifiersStandFirst();
    int words = 0;
    for (int index = first; index < passage.size() && passage.token(index).start() < end; index++) {
      if (passage.isFinite(index) || passage.isAny(index, WordClass.AUXILIARY.bit())) {
        return true;
      }
      Token token = passage.token(index);
      if (reliable && index > first && isVerbBehind(token, index)) {
        return true;
      }
      words += token.isWord() ? 1 : 0;
    }
    return !reliable && words >= 3 && !passage.is(first, WordClass.PREPOSITION);
  }

  /** Whether a word shows beyond doubt that a stretch has a verb. */
  boolean hasVerbForm(int first, int end) {
    for (int index = first; index < passage.size() && passage.token(index).start() < end; index++) {
      if (passage.isFinite(index) || passage.isAny(index, WordClass.AUXILIARY.bit())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form that can be a verb stands where a verb stands: behind its subject. */
  private boolean isVerbBehind(Token token, int index) {
    if (!token.canBe(PartOfSpeech.VERB)
        || token.isCapitalised()
        || passage.is(index - 1, WordClass.DETERMINER)
        || passage.is(index - 1, WordClass.PREPOSITION)
        || passage.is(index - 1, WordClass.INFINITIVE_MARKER)) {
      return false;
    }
    Token before = passage.token(index - 1);
    boolean noun = token.canBe(PartOfSpeech.NOUN) || token.canBe(PartOfSpeech.ADJECTIVE);
    if (token.can(Feature.PAST)) {
      return !noun || before.canBe(PartOfSpeech.PRONOUN) || before.isCapitalised();
    }
    if (token.can(Feature.THIRD_PERSON)) {
      return before.canBe(PartOfSpeech.NOUN) && !before.can(Feature.PLURAL)
          || before.canBe(PartOfSpeech.PRONOUN)
          || before.isCapitalised();
    }
    return token.can(Feature.PRESENT)
        && !noun
        && (before.can(Feature.PLURAL) || before.canBe(PartOfSpeech.PRONOUN));
  }

  boolean hasVerb(int first, int end) {
    if (passage.hasFinite(first, end)) {
      return true;
    }
    for (int index = first; index < end; index++) {
      Token token = passage.token(index);
      if (passage.isIsolating() && end - first > 4
          || token.canBe(PartOfSpeech.VERB)
          || token.isWord() && passage.isQuoted(index)) {
        return true;
      }
    }
    return false;
  }
}

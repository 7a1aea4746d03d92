package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/** Finds the word before a verb that opens the clause of the verb. */
final class ClauseOpeners {

  private static final int CLAUSE_OPENER =
      WordClass.SUBORDINATOR.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.INTERROGATIVE.bit()
          | WordClass.CONTRAST.bit()
          | WordClass.ASIDE.bit();

  private final Passage passage;
  private final CueVerbs cues;

  ClauseOpeners(Passage passage, CueVerbs cues) {
    this.passage = passage;
    this.cues = cues;
  }

  /** Whether a function word that opens a clause begins at a token. */
  boolean isWord(int index) {
    return passage.isAny(index, CLAUSE_OPENER);
  }

  /** An aside stands at the start of its sentence or behind a comma or dash. */
  boolean asideStands(int opener) {
    return opener == 0
        || passage.isComma(opener - 1)
        || passage.isDash(opener - 1)
        || passage.isQuoted(opener - 1)
        || passage.isMark(opener - 1, "(");
  }

  /** The last word before a verb that opens a clause of its own, or the verb of a clause before. */
  int last(int first, int end) {
    for (int index = end - 1; index >= first; index--) {
      if (passage.namedAt(index).isPresent() && passage.token(index).isCapitalised()) {
        continue;
      }
      if (passage.isAny(index, CLAUSE_OPENER)
          && passage.functionEnd(index) <= end
          && !(passage.is(index, WordClass.CONTRAST) && index == first)) {
        return index;
      }
      if (passage.is(index, WordClass.COORDINATOR) && joinsClauses(first, index, end)) {
        return index;
      }
      if (cues.at(index) || passage.isFinite(index) && !passage.mayBeParticiple(index)) {
        int relative = relativeBefore(first, index);
        if (relative < 0) {
          return index;
        }
        index = relative;
      }
    }
    return -1;
  }

  /** {@code a lawyer who runs the group}: the clause belongs to the noun before it. */
  private int relativeBefore(int first, int verb) {
    for (int index = verb - 1; index > first && index >= verb - 4; index--) {
      if (passage.is(index, WordClass.RELATIVE)) {
        return index;
      }
    }
    return -1;
  }

  private boolean joinsClauses(int first, int coordinator, int end) {
    int next = passage.functionEnd(coordinator);
    if (next >= end) {
      return true;
    }
    Optional<PhraseMatch<Pronoun>> pronoun = passage.tables().pronouns().at(passage.tokens(), next);
    if (pronoun.isPresent() && pronoun.get().end() == end) {
      return true;
    }
    for (int index = first; index < coordinator; index++) {
      if (cues.at(index) || passage.isFinite(index)) {
        return true;
      }
    }
    return false;
  }
}

package org.concordat.attribute;

import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/**
 * Where what was said behind a cue ends: at a cut, or where somebody else or the speaker goes on.
 */
final class ClauseEnds {

  private static final int CONTINUES =
      WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.INTERROGATIVE.bit()
          | WordClass.ASIDE.bit()
          | WordClass.PREPOSITION.bit();

  private final Passage passage;
  private final Cuts cuts;

  ClauseEnds(Passage passage, Cuts cuts) {
    this.passage = passage;
    this.cuts = cuts;
  }

  int rightEnd(int first, Frame frame, boolean clause) {
    for (int index = first; index < passage.size(); index++) {
      if (passage.isQuoted(index)) {
        continue;
      }
      if (passage.isMark(index, ";") || index > first && cuts.at(index, frame)) {
        return index;
      }
      if (passage.isComma(index) && !clause && opensSentence(frame)) {
        return index;
      }
      if (passage.isComma(index) && !clause && index > first && opensClause(index + 1)) {
        return index;
      }
      if (passage.isComma(index) && isSubordinate(frame) && opensMainClause(index + 1)) {
        return index;
      }
      if (passage.isComma(index) && index > first) {
        int next = index + 1;
        if (passage.is(next, WordClass.COORDINATOR) || passage.is(next, WordClass.CONTRAST)) {
          int verb = passage.functionEnd(next);
          if (returnsToSubject(verb, frame)) {
            return index;
          }
        }
        if (!clause && passage.is(next, WordClass.CONTRAST)) {
          return index;
        }
      }
    }
    return passage.size();
  }

  /** {@code Khi bà Lan nói rằng tàu đã đến, ông Sơn bỏ đi}: the cue is in the clause of time. */
  private boolean isSubordinate(Frame frame) {
    return passage.isIsolating()
        && passage.is(0, WordClass.SUBORDINATOR)
        && !passage.is(0, WordClass.CONTRAST)
        && frame.relation() == Frame.Relation.BEFORE
        && frame.leftEdge() <= passage.functionEnd(0) + 1;
  }

  private boolean opensMainClause(int index) {
    return passage.namedAt(index).isPresent()
        || passage.is(index, WordClass.HONORIFIC)
        || passage.tables().pronouns().at(passage.tokens(), index).isPresent();
  }

  /** {@code объявила о своём уходе, сам же Джонс покинул страну}: somebody else does something. */
  private boolean opensClause(int first) {
    if (passage.tables().rules().subjectCase().isEmpty()
        || first >= passage.size()
        || passage.isAny(first, CONTINUES)
        || passage.token(first).canBe(PartOfSpeech.PARTICIPLE)
        || passage.token(first).canBe(PartOfSpeech.GERUND)
        || passage.isQuoted(first)) {
      return false;
    }
    int verb = first;
    while (verb < passage.size() && !passage.isFinite(verb)) {
      if (passage.isMark(verb, ",;:") || passage.isAny(verb, CONTINUES)) {
        return false;
      }
      verb++;
    }
    return verb < passage.size()
        && verb > first
        && NounPhrases.read(passage, first, verb, true)
            .filter(subject -> subject.first() <= first + 2)
            .filter(subject -> passage.token(subject.head()).can(Feature.NOMINATIVE))
            .filter(subject -> !passage.token(subject.head()).can(Feature.GENITIVE))
            .isPresent();
  }

  /** {@code After accusing the union of lying, the minister left}. */
  private static boolean opensSentence(Frame frame) {
    return frame.cue().form() == CueForm.GERUND && frame.cue().first() <= 1;
  }

  /** {@code заявил, что …, и покинул зал}: behind the comma the speaker goes on. */
  private boolean returnsToSubject(int first, Frame frame) {
    if (passage.tables().rules().subjectCase().isEmpty()) {
      return false;
    }
    int index = first;
    while (index < passage.size()
        && (passage.isAny(index, ContentOnset.SKIPPED | WordClass.NEGATION.bit())
            || passage.token(index).canBe(PartOfSpeech.ADVERB)
                && !passage.token(index).canBe(PartOfSpeech.NOUN))) {
      index = passage.functionEnd(index);
    }
    if (index >= passage.size() || !passage.isFinite(index)) {
      return false;
    }
    Token verb = passage.token(index);
    Token cue = passage.token(frame.cue().head());
    return verb.can(Feature.PAST)
        && cue.can(Feature.PAST)
        && verb.can(Feature.PLURAL) == cue.can(Feature.PLURAL)
        && verb.can(Feature.FEMININE) == cue.can(Feature.FEMININE)
        && verb.can(Feature.MASCULINE) == cue.can(Feature.MASCULINE);
  }
}

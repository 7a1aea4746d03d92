package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.attribute.ContentRule.Stretch;

/** What was said in a clause that hangs on a noun: {@code the claim that …}. */
final class NounRules {

  private final Passage passage;
  private final ClauseText clause;

  NounRules(ClauseText clause) {
    this.passage = clause.passage();
    this.clause = clause;
  }

  List<Stretch> nounClause(Frame frame) {
    if (frame.subject().isEmpty()) {
      return List.of();
    }
    int start = complementizerOfNoun(frame);
    return start < 0
        ? List.of()
        : behindNoun(start, passage.is(start - 1, WordClass.COMPLEMENTIZER));
  }

  private int complementizerOfNoun(Frame frame) {
    int right = frame.rightEdge();
    for (int index = right; index < passage.size() && index < right + 4; index++) {
      if (passage.is(index, WordClass.COMPLEMENTIZER)) {
        return passage.functionEnd(index);
      }
      if (frame.cue().entry().prepositions().contains(passage.token(index).form())
          && !passage.isComma(index + 2)) {
        int start = index + 1;
        while (start < passage.size()
            && frame.cue().entry().prepositions().contains(passage.token(start).form())) {
          start++;
        }
        return start;
      }
    }
    return -1;
  }

  /** The clause inside a subject ends before the verb of the sentence. */
  private List<Stretch> behindNoun(int start, boolean clausal) {
    List<Stretch> found = new ArrayList<>();
    int verbs = 0;
    int end = start;
    while (end < passage.size() && !passage.isStop(end) && !passage.isMark(end, ";")) {
      boolean silent = passage.isIsolating();
      if (passage.isComma(end)
              && (verbs > 0 || end + 1 < passage.size() && passage.isFinite(end + 1))
          || !clausal && !silent && passage.isFinite(end)) {
        break;
      }
      boolean verb =
          passage.isFinite(end)
              || passage.token(end).can(Feature.PAST)
                  && passage.token(end).canBe(PartOfSpeech.VERB);
      if (verb && verbs > 0 && !joinsVerbs(end - 1)) {
        break;
      }
      verbs += verb ? 1 : 0;
      end++;
    }
    clause.addTrimmed(found, start, end);
    return found;
  }

  /** Whether a word before a verb makes one group with it or opens a further clause. */
  private boolean joinsVerbs(int index) {
    return passage.isAny(
            index,
            WordClass.AUXILIARY.bit()
                | WordClass.PASSIVE.bit()
                | WordClass.NEGATION.bit()
                | WordClass.FINITE.bit()
                | WordClass.COORDINATOR.bit()
                | WordClass.RELATIVE.bit()
                | WordClass.COMPLEMENTIZER.bit()
                | WordClass.DETERMINER.bit()
                | WordClass.INFINITIVE_MARKER.bit()
                | WordClass.FILLER.bit())
        || passage.tables().pronouns().at(passage.tokens(), index).isPresent();
  }
}

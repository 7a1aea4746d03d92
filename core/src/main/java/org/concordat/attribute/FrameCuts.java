package org.concordat.attribute;

/** Where what was said before ends, because the sentence goes on with a further cue. */
final class FrameCuts {

  private final Passage passage;

  FrameCuts(Passage passage) {
    this.passage = passage;
  }

  /** The comma or conjunction that joins a verb to the one before. */
  int cutBefore(int group) {
    int at = group;
    while (at > 0) {
      int before = passage.functionBefore(at);
      if (passage.isAny(
          before, WordClass.JOINS | WordClass.SUBORDINATOR.bit() | WordClass.FILLER.bit())) {
        at = before;
      } else {
        break;
      }
    }
    if (at > 0 && (passage.isComma(at - 1) || passage.isDash(at - 1))) {
      return at - 1;
    }
    return at < group && !passage.is(at, WordClass.SUBORDINATOR) ? at : -1;
  }

  int commaBefore(int index) {
    return index > 0 && (passage.isComma(index - 1) || passage.isDash(index - 1))
        ? index - 1
        : index;
  }

  int cutBeforeOwn(CueMatch cue, int first, int left, int right) {
    int cut = cutBeforeSubject(first);
    return cut < 0 && isTail(cue, left, right) ? left - 1 : cut;
  }

  /** {@code …, the paper reported on Sunday.}: everything before was said. */
  private boolean isTail(CueMatch cue, int left, int right) {
    if (left == 0 || !passage.isComma(left - 1) || !cue.entry().governsClause()) {
      return false;
    }
    for (int index = right; index < passage.size(); index++) {
      if (passage.isStop(index) || passage.isMark(index, ";")) {
        return true;
      }
      if (passage.isFinite(index)
          || passage.is(index, WordClass.COMPLEMENTIZER)
          || passage.isComma(index)
          || passage.isQuoted(index)
          || index == right
              && !passage.is(index, WordClass.PREPOSITION)
              && passage.dateEnd(index).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@code …, and he blamed}: the sentence goes on with another statement. */
  private int cutBeforeSubject(int first) {
    if (first == 0) {
      return -1;
    }
    int before = passage.functionBefore(first);
    boolean pronoun = passage.tables().pronouns().at(passage.tokens(), first).isPresent();
    boolean comma = passage.isComma(before - 1);
    if (passage.isAny(before, WordClass.JOINS) && (comma || pronoun)) {
      return comma ? before - 1 : before;
    }
    return pronoun && passage.isComma(first - 1) && passage.tables().rules().subjectCase().isEmpty()
        ? first - 1
        : -1;
  }
}

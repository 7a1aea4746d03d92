package org.concordat.attribute;

import java.util.Arrays;
import java.util.List;

/**
 * Where in a sentence what was said must end, because the sentence goes on with another cue of the
 * same clause.
 */
final class Cuts {

  private static final int NOWHERE = -1;

  /** For each token the left edge of the last cue that cuts there. */
  private final int[] leftEdge;

  /** For each comma whether the subject of a further verb begins behind it. */
  private final boolean[] opensClause;

  /** For each comma the end of the subject whose verb stands behind it. */
  private final int[] resumedSubject;

  Cuts(Passage passage, List<Frame> frames) {
    leftEdge = new int[passage.size() + 1];
    resumedSubject = new int[passage.size() + 1];
    opensClause = new boolean[passage.size() + 1];
    Arrays.fill(leftEdge, NOWHERE);
    Arrays.fill(resumedSubject, NOWHERE);
    for (Frame frame : frames) {
      if (frame.cut() >= 0) {
        leftEdge[frame.cut()] = Math.max(leftEdge[frame.cut()], frame.leftEdge());
      }
      if (frame.relation() == Frame.Relation.BEFORE && passage.isComma(frame.leftEdge() - 1)) {
        opensClause[frame.leftEdge() - 1] = true;
      }
      int comma = frame.cue().groupFirst() - 1;
      if (frame.relation() == Frame.Relation.BEFORE && passage.isComma(comma)) {
        resumedSubject[comma] = frame.subject().map(Subject::end).orElse(NOWHERE);
      }
    }
  }

  /**
   * Whether what was said at a cue ends before a token: another cue goes on there, or behind a
   * gerund the verb of the sentence follows ({@code X, citing data, said}).
   */
  boolean at(int index, Frame frame) {
    return leftEdge[index] > frame.leftEdge()
        || frame.cue().form() == CueForm.GERUND && frame.cue().first() == 0 && opensClause[index]
        || frame.cue().form() == CueForm.GERUND
            && resumedSubject[index] != NOWHERE
            && resumedSubject[index] <= frame.leftEdge();
  }
}

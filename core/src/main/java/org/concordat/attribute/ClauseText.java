package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Shape;
import org.concordat.attribute.ContentRule.Stretch;

/**
 * A sentence with its cues: where what is said at a cue begins and ends. Lives for one sentence.
 */
final class ClauseText {

  /** Most tokens of a name in quotation marks, with the marks. */
  private static final int LONGEST_NAME = 5;

  private final Passage passage;
  private final List<Frame> frames;
  private final Cuts cuts;
  private final ClauseEnds ends;

  ClauseText(Passage passage, List<Frame> frames) {
    this.passage = passage;
    this.frames = frames;
    this.cuts = new Cuts(passage, frames);
    this.ends = new ClauseEnds(passage, cuts);
  }

  Passage passage() {
    return passage;
  }

  List<Frame> frames() {
    return frames;
  }

  static boolean isSame(Frame one, Frame other) {
    return one.cue().first() == other.cue().first();
  }

  /** Where the colon before what begins at an offset stands; -1 if there is none. */
  int colonBefore(int start) {
    for (int index = passage.size() - 1; index >= 0; index--) {
      if (passage.token(index).start() < start && passage.isMark(index, ":")) {
        return passage.token(index).start();
      }
    }
    return -1;
  }

  int words(int first, int end) {
    int count = 0;
    for (int index = first; index < end; index++) {
      if (passage.token(index).isWord()
          && !passage.isAny(index, ContentOnset.SKIPPED | WordClass.CONTRAST.bit())) {
        count++;
      }
    }
    return count;
  }

  int clauseStartBefore(int end, Frame frame) {
    int start = 0;
    for (int index = end - 1; index >= 0; index--) {
      if (passage.isMark(index, ";") && !passage.isQuoted(index)) {
        start = index + 1;
        break;
      }
    }
    for (Frame other : frames) {
      if (isSame(other, frame)) {
        break;
      }
      if (other.cue().form() == CueForm.NOMINAL && other.cue().entry().kind() == CueKind.NOUN) {
        continue;
      }
      if (other.cut() > start && other.cut() < end && other.cue().aside()) {
        start = other.cut();
      }
    }
    if (start == 0) {
      start = Datelines.behind(passage, end);
    }
    while (start < end
        && (passage.isAny(
                start,
                WordClass.CONTRAST.bit() | WordClass.COORDINATOR.bit() | WordClass.CONNECTOR.bit())
            || passage.isComma(start)
            || passage.isDash(start))
        && !passage.isQuoted(start)) {
      start = passage.functionEnd(start);
    }
    return start;
  }

  boolean cutAt(int index, Frame frame) {
    return cuts.at(index, frame);
  }

  /** What begins at a token and goes on to its right end. */
  List<Stretch> behind(int first, Frame frame, boolean clause) {
    int start = first;
    while (start < passage.size()
        && (passage.isComma(start) || passage.isDash(start) || passage.isMark(start, ":"))) {
      start++;
    }
    List<Stretch> found = new ArrayList<>();
    if (start >= passage.size()) {
      return found;
    }
    if (passage.opensQuote(start)) {
      Quote quote = passage.quote(start).orElseThrow();
      int behind = passage.sentence().tokenAt(quote.end() - 1) + 1;
      if (behind >= passage.size()
          || passage.isMark(behind, ".;!?")
          || passage.isComma(behind) && !isName(start, behind)
          || passage.isMark(behind - 2, ".!?") && passage.isMark(behind - 1, "\"”»’'")) {
        found.add(new Stretch(quote.start(), quote.end()));
        return found;
      }
    }
    addTrimmed(found, start, ends.rightEnd(start, frame, clause));
    return found;
  }

  /** {@code по данным газеты, «Рома», в составе которой …}: a name in quotation marks. */
  private boolean isName(int first, int end) {
    return end - first <= LONGEST_NAME
        && passage.token(first + 1).isCapitalised()
        && !passage.isMark(end - 2, ".,!?…");
  }

  void addTrimmed(List<Stretch> found, int first, int end) {
    int start = first;
    int stop = end;
    while (start < stop && isLoose(start)) {
      start++;
    }
    while (stop > start
        && (isLoose(stop - 1) || passage.isStop(stop - 1) && !passage.isQuoted(stop - 1))) {
      stop--;
    }
    if (stop > start) {
      found.add(new Stretch(passage.token(start).start(), passage.token(stop - 1).end()));
    }
  }

  private boolean isLoose(int index) {
    return !passage.isQuoted(index)
        && (passage.isMark(index, ",;:") || passage.isDash(index))
        && passage.token(index).shape() == Shape.PUNCTUATION;
  }
}

package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Token;
import org.concordat.attribute.ContentRule.Stretch;

/** What was said around an aside or phrase: {@code as X said}, {@code according to X}. */
final class AsideRules {

  private final Passage passage;
  private final ClauseText clause;

  AsideRules(ClauseText clause) {
    this.passage = clause.passage();
    this.clause = clause;
  }

  /** {@code Как сообщил X, …}, {@code …, as X said, …}. */
  List<Stretch> aroundAside(Frame frame) {
    if (!frame.cue().aside()
        || frame.subject().isEmpty()
        || !frame.cue().entry().governsClause() && !frame.cue().entry().governs(Complement.QUOTE)) {
      return List.of();
    }
    return around(frame);
  }

  List<Stretch> aroundPhrase(Frame frame) {
    return frame.subject().isEmpty() ? List.of() : around(frame);
  }

  private List<Stretch> around(Frame frame) {
    List<Stretch> found = new ArrayList<>();
    int right = frame.rightEdge();
    int close = right;
    while (close < passage.size()
        && !passage.isComma(close)
        && !passage.isDash(close)
        && !passage.isMark(close, ";:.")
        && !passage.opensQuote(close)
        && close < right + 12
        && frame.cue().aside()) {
      close++;
    }
    if (frame.cue().aside() && close == right + 12) {
      close = right;
    }
    int left = frame.leftEdge();
    int start = left > 0 ? clause.clauseStartBefore(left, frame) : left;
    if (!frame.cue().aside()) {
      close = skipApposition(close, left > start);
    }
    boolean atEnd = close >= passage.size() || passage.isMark(close, ".;!?") && restIsEmpty(close);
    int before = clause.words(start, left);
    if (left > 0
        && before > 0
        && !Datelines.isDateline(passage, 0, left)
        && !opensRelative(left)
        && !insideOther(frame, start)
        && (atEnd
            || before > 2 && !passage.is(start, WordClass.PREPOSITION)
            || passage.hasFinite(start, left))) {
      clause.addTrimmed(found, start, left);
    }
    if (atEnd) {
      return found;
    }
    if (left == 0
        || before == 0
        || Datelines.isDateline(passage, 0, left)
        || passage.isComma(close)
        || passage.opensQuote(close)
        || found.isEmpty()) {
      found.addAll(clause.behind(close, frame, true));
    }
    return found;
  }

  /** {@code курс, который, по его мнению, хорош}: before the phrase only the clause begins. */
  private boolean opensRelative(int left) {
    return left > 1
        && passage.isComma(left - 1)
        && passage.isAny(left - 2, WordClass.RELATIVE.bit() | WordClass.COMPLEMENTIZER.bit());
  }

  /** {@code сообщила, что …, как она выразилась, «…»}: what stands before belongs to the other. */
  private boolean insideOther(Frame frame, int start) {
    for (Frame other : clause.frames()) {
      if (!ClauseText.isSame(other, frame)
          && other.cue().form() != CueForm.NOMINAL
          && other.leftEdge() >= start
          && other.rightEdge() <= frame.leftEdge()
          && other.subject().isPresent()) {
        return frame.cue().aside();
      }
    }
    return false;
  }

  /** {@code по словам Сутопо, представителя агентства, …}: who the speaker is, not what he says. */
  private int skipApposition(int comma, boolean behindContent) {
    if (!passage.isComma(comma)) {
      return comma;
    }
    int end = comma + 1;
    boolean relative =
        passage.is(end, WordClass.RELATIVE) || passage.is(end + 1, WordClass.RELATIVE);
    if (relative) {
      while (end < passage.size() && !passage.isMark(end, ",;:.")) {
        end++;
      }
      return passage.isComma(end) ? end : comma;
    }
    while (end < passage.size()
        && !passage.isMark(end, ",;:.")
        && !passage.isFinite(end)
        && !passage.isQuoted(end)) {
      Optional<Named> named = passage.namedAt(end);
      end = named.map(Named::end).orElse(end + 1);
    }
    int next = comma + 1;
    boolean last = behindContent && (end >= passage.size() || passage.isStop(end));
    if (!last && !passage.isComma(end) || end - next > 15 || next >= end) {
      return comma;
    }
    Optional<Feature> wanted = passage.tables().rules().subjectCase();
    Token first = passage.token(next);
    boolean title =
        wanted.isPresent()
            ? (!first.can(wanted.get()) || first.can(Feature.GENITIVE))
                && !first.can(Feature.GUESSED)
                && passage.nounAt(next).isPresent()
            : passage.is(next, WordClass.DETERMINER) && nounWithin(next, end)
                || passage.nounAt(next).isPresent();
    return title && (last || passage.hasFinite(end, passage.size())) ? end : comma;
  }

  private boolean nounWithin(int first, int end) {
    for (int index = first; index < end && index < first + 5; index++) {
      if (passage
          .nounAt(index)
          .filter(match -> match.kind() == SpeakerKind.PERSON || match.kind() == SpeakerKind.BODY)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean restIsEmpty(int index) {
    for (int at = index + 1; at < passage.size(); at++) {
      if (passage.token(at).isWord()) {
        return passage.isMark(index, ";");
      }
    }
    return true;
  }
}

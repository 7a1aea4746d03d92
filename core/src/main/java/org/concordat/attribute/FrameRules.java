package org.concordat.attribute;

import java.util.List;
import java.util.Optional;
import org.concordat.model.SpeechAct;

/** What happens to the frames of a sentence once each has its subject. */
final class FrameRules {

  private final Passage passage;
  private final Plausibility plausibility;

  FrameRules(Passage passage) {
    this.passage = passage;
    this.plausibility = new Plausibility(passage);
  }

  /** {@code США, отметил он, продолжают торги}: without a quotation such a verb says nothing. */
  Frame uncut(Frame frame) {
    // said the list was long and would ask for more: not asked yet, so it was said
    boolean planned =
        frame.relation() == Frame.Relation.SHARED
            && frame.cue().modal()
            && !frame.cue().negated()
            && !passage.isComma(frame.cut());
    return planned || frame.cue().entry().governsOnlyQuote() && !passage.hasQuoteOrColon()
        ? new Frame(
            frame.cue(), frame.subject(), frame.relation(), frame.leftEdge(), frame.rightEdge(), -1)
        : frame;
  }

  /** {@code kêu gọi Trung Quốc công bố số liệu}: nothing is published yet. */
  boolean isAskedFor(Frame frame, List<Frame> earlier) {
    if (!passage.isIsolating()
        || earlier.isEmpty()
        || frame.relation() != Frame.Relation.BEFORE
        || frame.cue().form() != CueForm.FINITE) {
      return false;
    }
    Frame before = earlier.get(earlier.size() - 1);
    SpeechAct act = before.cue().entry().act();
    return before.cue().form() == CueForm.FINITE
        && (act == SpeechAct.CALL || act == SpeechAct.PROPOSE)
        && frame.subject().filter(subject -> subject.first() == before.rightEdge()).isPresent();
  }

  static Frame withoutSubject(Frame frame) {
    return new Frame(
        frame.cue(),
        Optional.empty(),
        Frame.Relation.NONE,
        frame.cue().groupFirst(),
        frame.cue().end(),
        -1);
  }

  /**
   * {@code Kể rằng làng mất điện, ông Hùng gọi đó là bài học}: a cue that opens the sentence has
   * the subject of the clause behind the comma.
   */
  void lendSubject(List<Frame> frames) {
    if (frames.size() < 2 || !opensSentence(passage, frames.get(0))) {
      return;
    }
    Frame opening = frames.get(0);
    for (int index = 1; index < frames.size(); index++) {
      Frame later = frames.get(index);
      int comma = later.leftEdge() - 1;
      if (later.relation() == Frame.Relation.BEFORE
          && later.subject().filter(plausibility::isSomebody).isPresent()
          && passage.isComma(comma)
          && comma > opening.rightEdge()) {
        frames.set(
            0,
            new Frame(
                opening.cue(),
                later.subject(),
                Frame.Relation.SHARED,
                opening.leftEdge(),
                opening.rightEdge(),
                opening.cut()));
        frames.set(
            index,
            new Frame(
                later.cue(),
                later.subject(),
                later.relation(),
                later.leftEdge(),
                later.rightEdge(),
                comma));
        return;
      }
    }
  }

  /** Whether a verb without subject is the first of its sentence: {@code Đồng thời cho biết …}. */
  static boolean opensSentence(Passage passage, Frame frame) {
    if (frame.subject().isPresent()
        || frame.cue().form() != CueForm.FINITE
        || frame.cue().entry().kind() != CueKind.VERB
        || mayBeNoun(passage, frame.cue())) {
      return false;
    }
    int start = 0;
    while (start < frame.cue().groupFirst()
        && !passage.is(start, WordClass.SUBORDINATOR)
        && passage.isAny(
            start, WordClass.JOINS | WordClass.FILLER.bit() | WordClass.CONNECTOR.bit())) {
      start = passage.functionEnd(start);
    }
    return start >= frame.cue().groupFirst();
  }

  /** {@code Tuyên bố Vientiane dài năm trang}: the declaration, nobody declares. */
  private static boolean mayBeNoun(Passage passage, CueMatch cue) {
    return !passage.is(cue.end(), WordClass.COMPLEMENTIZER)
        && passage.tables().cues().matchesAt(passage.tokens(), cue.first()).stream()
            .anyMatch(match -> match.value().kind() == CueKind.NOUN);
  }
}

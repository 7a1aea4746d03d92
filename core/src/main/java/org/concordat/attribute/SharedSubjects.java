package org.concordat.attribute;

import java.util.List;
import java.util.Optional;

/** Finds the subject of gerunds and coordinated verbs: that of a verb before. */
final class SharedSubjects {

  private final Passage passage;
  private final MatrixSubject matrix;
  private final Agreement agreement;
  private final Plausibility plausibility;
  private final FrameCuts cuts;

  SharedSubjects(Passage passage, CueVerbs cues, Segments segments) {
    this.passage = passage;
    this.matrix = new MatrixSubject(passage, cues, segments);
    this.agreement = new Agreement(passage);
    this.plausibility = new Plausibility(passage);
    this.cuts = new FrameCuts(passage);
  }

  Frame find(CueMatch cue, List<Frame> earlier) {
    int cut = cuts.cutBefore(cue.groupFirst());
    Optional<Subject> subject = Optional.empty();
    for (int index = earlier.size() - 1; index >= 0 && subject.isEmpty(); index--) {
      Frame frame = earlier.get(index);
      if (frame.cue().form() != CueForm.NOMINAL
          && frame.subject().filter(plausibility::isSomebody).isPresent()
          && !(passage.isComma(cut) && isEmbedded(earlier, index))
          && (cue.form() != CueForm.FINITE || agreement.matches(frame.cue(), cue))) {
        subject = frame.subject();
      }
    }
    if (subject.isEmpty()) {
      subject =
          matrix
              .find()
              .filter(found -> cue.form() != CueForm.FINITE || agreement.agrees(found, cue));
    }
    return new Frame(
        cue,
        subject,
        subject.isPresent() ? Frame.Relation.SHARED : Frame.Relation.NONE,
        cue.groupFirst(),
        cue.end(),
        cut);
  }

  /** {@code настаивал, что название предполагает …, и выступал}: предполагает is in the clause. */
  private boolean isEmbedded(List<Frame> frames, int index) {
    for (int before = 0; before < index; before++) {
      if (frames.get(before).subject().isPresent()) {
        for (int at = frames.get(before).rightEdge(); at < frames.get(index).leftEdge(); at++) {
          if (passage.is(at, WordClass.COMPLEMENTIZER)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.model.MentionType;

/** What a name around the head of a noun phrase tells about who speaks. */
final class HeadKinds {

  private HeadKinds() {}

  static Optional<Subject> licensed(Passage passage, Subject subject) {
    Token head = passage.token(subject.head());
    if (!head.isWord() && head.shape() != Shape.NUMBER) {
      return Optional.empty();
    }
    Optional<MentionType> type =
        passage.namedAt(subject.head()).map(named -> named.mention().type());
    if (type.isPresent()
        && type.get() == MentionType.ORGANIZATION
        && subject.noun().filter(kind -> kind != SpeakerKind.GOVERNMENT).isPresent()) {
      // the Morning Post, Green Report: bodies, whatever their last word is
      return Optional.of(
          new Subject(
              subject.first(),
              subject.end(),
              subject.head(),
              subject.headEnd(),
              Optional.empty(),
              Optional.of(SpeakerKind.BODY)));
    }
    if (type.isPresent() && type.get() == MentionType.TREATY) {
      return Optional.of(
          new Subject(
              subject.first(),
              subject.end(),
              subject.head(),
              subject.headEnd(),
              Optional.empty(),
              Optional.of(SpeakerKind.DOCUMENT)));
    }
    return Optional.of(subject);
  }
}

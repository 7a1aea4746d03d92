package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** Reads noun phrases whose first noun is the head: {@code глава миссии}, {@code nhà báo Nga}. */
final class HeadFirstPhrases {

  private static final int NO_HEAD =
      WordClass.DETERMINER.bit()
          | WordClass.FILLER.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.NEGATION.bit();

  private HeadFirstPhrases() {}

  static Optional<Subject> read(Passage passage, int first, int end) {
    int head = first;
    while (head < end - 1 && passage.namedAt(head).isEmpty() && !isHead(passage, head)) {
      head = passage.isAny(head, NO_HEAD) ? Math.min(end - 1, passage.functionEnd(head)) : head + 1;
    }
    if (passage.isAny(head, NO_HEAD)
        && passage.namedAt(head).isEmpty()
        && passage.nounAt(head).isEmpty()) {
      return Optional.empty();
    }
    Optional<SpeakerNouns.Match> noun = passage.nounAt(head).filter(match -> match.end() <= end);
    return HeadKinds.licensed(
        passage,
        new Subject(
            first,
            end,
            head,
            noun.map(SpeakerNouns.Match::end).orElse(head + 1),
            Optional.empty(),
            noun.map(SpeakerNouns.Match::kind)));
  }

  /** {@code военные эксперты}: what can be an adjective before its noun is one. */
  private static boolean modifiesNext(Passage passage, int index) {
    if (passage.tables().rules().subjectCase().isEmpty() || index + 1 >= passage.size()) {
      return false;
    }
    Token token = passage.token(index);
    Token next = passage.token(index + 1);
    return token.canBe(PartOfSpeech.ADJECTIVE)
        && next.canBe(PartOfSpeech.NOUN)
        && !next.isCapitalised()
        && next.can(passage.tables().rules().subjectCase().get())
        && token.can(Feature.PLURAL) == next.can(Feature.PLURAL);
  }

  private static boolean isHead(Passage passage, int index) {
    Token token = passage.token(index);
    if (passage.is(index, WordClass.DETERMINER)
        && index + 1 < passage.size()
        && token.canBe(PartOfSpeech.PRONOUN)
        && passage.token(index + 1).canBe(PartOfSpeech.NOUN)) {
      return false;
    }
    if (modifiesNext(passage, index)) {
      return false;
    }
    if (passage.nounAt(index).isPresent()) {
      return true;
    }
    if (!token.isWord() || passage.isAny(index, NO_HEAD)) {
      return false;
    }
    if (passage.isIsolating()) {
      return true;
    }
    return token.canBe(PartOfSpeech.NOUN);
  }
}

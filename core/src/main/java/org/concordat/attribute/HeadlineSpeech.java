package org.concordat.attribute;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.SentenceKind;
import org.concordat.model.MentionType;
import org.concordat.model.Span;

/**
 * Headlines that name who speaks ahead of a colon: {@code WHO: measles is in retreat}, {@code Посол
 * России: якоря разрешения не спрашивают}.
 */
final class HeadlineSpeech {

  static final String RULE = "headline-colon";
  static final double CONFIDENCE = 0.6;

  private static final int FARTHEST_COLON = 12;
  private static final int FEWEST_WORDS = 3;

  private static final Set<MentionType> SPEAKERS =
      EnumSet.of(MentionType.PERSON, MentionType.OFFICIAL, MentionType.ORGANIZATION);

  private HeadlineSpeech() {}

  /**
   * A speaker with what a headline makes him say.
   *
   * @param subject who speaks
   * @param content what stands behind the colon
   */
  record Found(Subject subject, Span content) {}

  static Optional<Found> find(Passage passage) {
    if (passage.sentence().kind() != SentenceKind.HEADLINE) {
      return Optional.empty();
    }
    int colon = colon(passage);
    int end = contentEnd(passage);
    if (colon < 1 || words(passage, colon + 1, end) < FEWEST_WORDS) {
      return Optional.empty();
    }
    return NounPhrases.read(passage, 0, colon, true)
        .filter(subject -> isWholly(passage, subject, colon))
        .map(subject -> new Found(subject, passage.span(colon + 1, end)));
  }

  private static int colon(Passage passage) {
    for (int index = 0; index < passage.size() && index <= FARTHEST_COLON; index++) {
      if (passage.isMark(index, ":")) {
        return index;
      }
      if (passage.isMark(index, ".;!?") || passage.isQuoted(index)) {
        return -1;
      }
    }
    return -1;
  }

  private static int contentEnd(Passage passage) {
    int end = passage.size();
    while (end > 0 && passage.isMark(end - 1, ".;") && !passage.isQuoted(end - 1)) {
      end--;
    }
    return end;
  }

  private static int words(Passage passage, int first, int end) {
    int words = 0;
    for (int index = first; index < end; index++) {
      words += passage.token(index).isWord() ? 1 : 0;
    }
    return words;
  }

  /** All ahead of the colon is who speaks: not {@code Putin in Hanoi: what we know}. */
  private static boolean isWholly(Passage passage, Subject subject, int colon) {
    boolean person =
        subject
            .noun()
            .filter(kind -> kind == SpeakerKind.PERSON || kind == SpeakerKind.PEOPLE)
            .isPresent();
    boolean named = false;
    int index = 0;
    while (index < colon) {
      Optional<Named> here = passage.namedAt(index);
      if (here.isPresent()) {
        named |= SPEAKERS.contains(here.get().mention().type());
        index = here.get().end();
      } else if (passage.is(index, WordClass.HONORIFIC)
          || passage.is(index, WordClass.DETERMINER)) {
        index = passage.functionEnd(index);
      } else if (person && index >= subject.first() && index < subject.headEnd()) {
        index++;
      } else {
        return false;
      }
    }
    return index == colon && (named || person);
  }
}

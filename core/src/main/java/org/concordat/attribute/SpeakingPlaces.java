package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;

/** Finds the places where some people speak: {@code сообщили в секретариате}. */
final class SpeakingPlaces {

  private final Passage passage;
  private final Agreement agreement;
  private final PhraseEnds ends;

  SpeakingPlaces(Passage passage) {
    this.passage = passage;
    this.agreement = new Agreement(passage);
    this.ends = new PhraseEnds(passage);
  }

  /** {@code сообщили в секретариате}: some people of the place. */
  Optional<Subject> at(int start) {
    return within(start, passage.size());
  }

  private Optional<Subject> within(int start, int limit) {
    if (start + 1 >= passage.size()
        || passage.token(start).partOfSpeech() != PartOfSpeech.PREPOSITION
        || !passage.is(start, WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    int end = Math.min(limit, ends.phraseEnd(start + 1, true));
    if (passage.dateEnd(start + 1).isPresent() || passage.dateEnd(start).isPresent()) {
      return Optional.empty();
    }
    return NounPhrases.read(passage, start + 1, end, false)
        .filter(found -> passage.namedAt(found.head()).isPresent() || found.noun().isPresent());
  }

  /** {@code в министерстве сообщили}. */
  Optional<Subject> before(CueMatch cue, Segment own) {
    if (!passage.tables().rules().pluralVerbNeedsNoSubject() || !agreement.isPlural(cue)) {
      return Optional.empty();
    }
    int start = own.first();
    while (start < own.end() && passage.isAny(start, WordClass.JOINS | WordClass.ASIDE.bit())) {
      start = passage.functionEnd(start);
    }
    return start < own.end() ? within(start, own.end()) : Optional.empty();
  }
}

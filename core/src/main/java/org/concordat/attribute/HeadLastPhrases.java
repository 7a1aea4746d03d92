package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** Reads noun phrases whose head stands last, before prepositions: {@code the Cuban delegate}. */
final class HeadLastPhrases {

  private static final int HEAD_ENDS =
      WordClass.PREPOSITION.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.INFINITIVE_MARKER.bit();

  private HeadLastPhrases() {}

  static Optional<Subject> read(Passage passage, int first, int end) {
    if (passage.isFinite(first)) {
      return Optional.empty();
    }
    int headEnd = first;
    while (headEnd < end && !endsHead(passage, headEnd, first)) {
      Optional<Named> named = passage.namedAt(headEnd);
      headEnd = named.isPresent() ? Math.min(end, named.get().end()) : headEnd + 1;
    }
    while (headEnd > first + 1
        && !passage.token(headEnd - 1).isWord()
        && passage.namedAt(headEnd - 1).isEmpty()) {
      headEnd--;
    }
    if (headEnd == first) {
      return Optional.empty();
    }
    int head = headEnd - 1;
    // Sainsbury's said: the name of the shop
    if (head > first && passage.token(head).form().equals("'s")) {
      head--;
    }
    Optional<SpeakerKind> noun = Optional.empty();
    for (int index = head; index >= first && noun.isEmpty(); index--) {
      int limit = headEnd;
      noun =
          passage.nounAt(index).filter(match -> match.end() == limit).map(SpeakerNouns.Match::kind);
    }
    if (noun.filter(kind -> kind == SpeakerKind.QUANTITY).isPresent()
        && headEnd + 1 < end
        && passage.is(headEnd, WordClass.PREPOSITION)) {
      return read(passage, headEnd + 1, end).map(counted -> counted.from(first));
    }
    return HeadKinds.licensed(
        passage, new Subject(first, end, head, headEnd, Optional.empty(), noun));
  }

  private static boolean endsHead(Passage passage, int index, int first) {
    return index > first
        && passage.namedAt(index).filter(named -> named.first() < index).isEmpty()
        && (passage.isAny(index, HEAD_ENDS)
            || isAdjectiveBehind(passage, index)
            || passage.mayBeParticiple(index)
                && passage.isFinite(index)
                && passage.token(index - 1).canBe(PartOfSpeech.NOUN)
            || passage.isComma(index)
            || passage.isDash(index)
            || passage.isMark(index, "(["));
  }

  /** {@code a person familiar with the talks}: the noun stands before its adjective. */
  private static boolean isAdjectiveBehind(Passage passage, int index) {
    Token token = passage.token(index);
    return token.canBe(PartOfSpeech.ADJECTIVE)
        && !token.canBe(PartOfSpeech.NOUN)
        && passage.is(index + 1, WordClass.PREPOSITION)
        && passage.nounAt(index - 1).isPresent();
  }
}

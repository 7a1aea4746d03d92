package org.concordat.attribute;

import java.util.Optional;

/**
 * The words that name a speaker.
 *
 * @param first index of the first token
 * @param end behind the index of the last token
 * @param head index of the token that says who it is
 * @param headEnd behind the head noun
 * @param pronoun the pronoun that they are
 * @param noun what the head noun says about who speaks
 */
record Subject(
    int first,
    int end,
    int head,
    int headEnd,
    Optional<Pronoun> pronoun,
    Optional<SpeakerKind> noun) {

  Subject from(int start) {
    return new Subject(start, end, head, headEnd, pronoun, noun);
  }

  Subject withHead(int newHead, int newHeadEnd) {
    return new Subject(newHead, end, newHead, newHeadEnd, Optional.empty(), Optional.empty());
  }

  Subject to(int newEnd) {
    return new Subject(first, newEnd, head, headEnd, pronoun, noun);
  }
}

package org.concordat.attribute;

import java.util.Optional;

/** Reads the last noun phrase of a stretch that begins with a phrase of time or place. */
final class LastPhrases {

  private LastPhrases() {}

  /** {@code On Saturday the minister}: what stands behind the phrase of time. */
  static Optional<Subject> find(Passage passage, int first, int end) {
    for (int index = end - 1; index > first; index--) {
      Optional<Named> named = passage.namedAt(index);
      boolean starts = named.isPresent() && named.get().first() == index;
      boolean determiner =
          passage.is(index, WordClass.DETERMINER)
              || passage.is(index, WordClass.HONORIFIC)
              || passage.tables().pronouns().at(passage.tokens(), index).isPresent();
      if ((starts || determiner)
          && !passage.is(index - 1, WordClass.PREPOSITION)
          && !passage.is(index - 1, WordClass.DETERMINER)
          && !passage.is(index - 1, WordClass.COORDINATOR)) {
        return NounPhrases.read(passage, index, end, true);
      }
      if (named.isPresent()) {
        index = Math.max(first + 1, named.get().first());
      }
    }
    return Optional.empty();
  }
}

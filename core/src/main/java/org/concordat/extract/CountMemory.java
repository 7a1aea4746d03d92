package org.concordat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the counts of a document counted so far. Lives for one document, in one thread. */
final class CountMemory {

  /** In how many sentences a bare number can still mean what was counted. */
  private static final int REACH = 2;

  private record Entry(int sentence, CountedPhrase phrase, Optional<String> relation) {}

  private final List<Entry> entries = new ArrayList<>();
  private int sentence;

  void nextSentence() {
    sentence++;
  }

  void remember(CountedPhrase phrase, Optional<String> relation) {
    if (!phrase.counted().isEmpty()) {
      entries.add(new Entry(sentence, phrase, relation));
    }
  }

  /** What was counted last, not long ago. */
  Optional<CountedPhrase> last() {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.get(entries.size() - 1))
            .filter(entry -> sentence - entry.sentence() < REACH)
            .map(Entry::phrase);
  }

  /** The persons that were counted last, not long ago. */
  Optional<CountedPhrase> lastPersons() {
    for (int index = entries.size() - 1; index >= 0; index--) {
      Entry entry = entries.get(index);
      if (sentence - entry.sentence() < REACH && entry.phrase().kind().equals(CountedNoun.PERSON)) {
        return Optional.of(entry.phrase());
      }
    }
    return Optional.empty();
  }

  /** What was counted last with a relation. */
  Optional<CountedPhrase> lastWith(String relation) {
    for (int index = entries.size() - 1; index >= 0; index--) {
      if (entries.get(index).relation().filter(relation::equals).isPresent()) {
        return Optional.of(entries.get(index).phrase());
      }
    }
    return Optional.empty();
  }
}

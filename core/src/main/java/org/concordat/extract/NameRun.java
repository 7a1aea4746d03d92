package org.concordat.extract;

import java.util.List;

/**
 * Words with capitals that stand together and may be one name.
 *
 * @param words the words, hyphenated ones whole, particles and initials among them
 */
record NameRun(List<Part> words) {

  NameRun {
    words = List.copyOf(words);
  }

  /** What a word of a run is. */
  enum Kind {
    /** A word with a capital. */
    NAME,
    /** {@code J.}, {@code Дж.} */
    INITIAL,
    /** {@code van}, {@code аль}. */
    PARTICLE,
    /** {@code II}, {@code Jr.}: only at the end. */
    SUFFIX
  }

  /**
   * A word of a run.
   *
   * @param first index of its first token
   * @param end behind the index of its last token
   * @param text as it stands
   * @param kind what it is
   */
  record Part(int first, int end, String text, Kind kind) {}

  int first() {
    return words.get(0).first();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }

  int size() {
    return words.size();
  }

  Part word(int index) {
    return words.get(index);
  }

  Part last() {
    return words.get(words.size() - 1);
  }

  NameRun from(int index) {
    return new NameRun(words.subList(index, words.size()));
  }

  NameRun to(int index) {
    return new NameRun(words.subList(0, index));
  }

  /** How many words are neither initials nor particles nor suffixes. */
  long names() {
    return words.stream().filter(word -> word.kind() == Kind.NAME).count();
  }

  boolean has(Kind kind) {
    return words.stream().anyMatch(word -> word.kind() == kind);
  }

  List<String> texts() {
    return words.stream().map(Part::text).toList();
  }
}

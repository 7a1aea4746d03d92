package org.concordat.attribute;

/**
 * A cue found in a sentence.
 *
 * @param first index of its first token
 * @param end behind the index of its last token
 * @param entry its row
 * @param form how it stands
 * @param groupFirst first token of its verb group: {@code has also said}
 * @param modal whether it is possible rather than done: {@code would welcome}
 * @param negated whether the verb is negated
 * @param aside whether it stands in an aside: {@code as X said}
 */
record CueMatch(
    int first,
    int end,
    CueEntry entry,
    CueForm form,
    int groupFirst,
    boolean modal,
    boolean negated,
    boolean aside) {

  /** Index of the token that carries the inflection. */
  int head() {
    return first + entry.headIndex();
  }

  CueMatch asAside() {
    return new CueMatch(first, end, entry, form, groupFirst, modal, negated, true);
  }
}

package org.concordat.extract;

/**
 * What a word says that the counted did or underwent.
 *
 * @param lemma English verb lemma
 * @param kind whether it is a verb, a noun of action, …
 * @param who what a bare number beside it counts: person, country, thing
 */
record Relation(String lemma, Kind kind, String who) {

  /** Kinds of words that say what the counted did. */
  enum Kind {
    /** {@code signed}. */
    VERB,
    /** Gives way to a verb behind the counted: {@code có ba triệu người đang sống}. */
    WEAK,
    /** {@code the participation of}. */
    NOUN,
    /** Stands for the counted themselves: {@code 12 dead}. */
    STATE,
    /** A word for the number of those counted: {@code the death toll rose to 57}. */
    TOLL,
    /** Says nothing itself: {@code are believed to live}. */
    SKIP,
    /** Opens a clause, so that no count is its object: {@code said 20 people died}. */
    SPEECH
  }

  boolean isAction() {
    return kind == Kind.VERB || kind == Kind.WEAK || kind == Kind.NOUN || kind == Kind.STATE;
  }
}

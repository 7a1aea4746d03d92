package org.concordat.attribute;

/**
 * A stretch of a clause between commas, dashes or brackets.
 *
 * @param first index of its first token
 * @param end behind the index of its last token
 * @param kind what it is
 */
record Segment(int first, int end, Kind kind) {

  /** What a segment is. */
  enum Kind {
    /** Nothing stands there. */
    EMPTY,
    /** Time, place, manner, a participle or a subordinate clause. */
    ADVERBIAL,
    /** A relative clause. */
    RELATIVE,
    /** It has a finite verb. */
    CLAUSE,
    /** A noun phrase, as far as can be seen. */
    NOUNS
  }
}

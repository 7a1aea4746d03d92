package org.concordat.attribute;

/** What a function word does in a clause, as far as attribution needs to know. */
enum WordClass {
  /** Opens a reported clause: {@code that}, {@code что}, {@code rằng}. */
  COMPLEMENTIZER,
  /** Joins equals: {@code and}, {@code и}, {@code và}. */
  COORDINATOR,
  /** Sets one clause against another: {@code but}, {@code однако}, {@code nhưng}. */
  CONTRAST,
  /** Opens an adverbial clause: {@code when}, {@code если}, {@code khi}. */
  SUBORDINATOR,
  /** Opens a relative clause: {@code who}, {@code который}. */
  RELATIVE,
  /** Opens an embedded question: {@code whether}, {@code почему}, {@code liệu}. */
  INTERROGATIVE,
  /** Stands between subject and verb: {@code has}, {@code будет}, {@code đã}. */
  AUXILIARY,
  /** Makes an action possible rather than done: {@code would}, {@code бы}, {@code sẽ}. */
  MODAL,
  /** Makes a passive: {@code was}, {@code bị}. */
  PASSIVE,
  /** A word of several syllables in which no cue begins: {@code nói chuyện}. */
  COMPOUND,
  /** Names who acts in a passive: {@code by}. */
  AGENT,
  /** Opens an infinitive of purpose: {@code чтобы}. */
  PURPOSE,
  /** Stands before the addressee: {@code với}. */
  ADDRESSER,
  /** Negates a verb: {@code not}, {@code не}, {@code không}. */
  NEGATION,
  /** May stand between subject and verb, or before what is said: {@code also}, {@code cũng}. */
  FILLER,
  /** Shows that a clause has a verb of its own where the dictionary does not: {@code là}. */
  FINITE,
  /** Opens a phrase of place, time or manner. */
  PREPOSITION,
  /** Stands before a noun, so that the word behind it is no verb: {@code the}, {@code bản}. */
  DETERMINER,
  /** Opens a sentence: {@code meanwhile}, {@code между тем}, {@code ngoài ra}. */
  CONNECTOR,
  /** Turns a cue into an aside: {@code as X said}, {@code как сообщил X}. */
  ASIDE,
  /** Opens an infinitive: {@code to}. */
  INFINITIVE_MARKER,
  /** Stands before somebody new: {@code a}, {@code one}, {@code một}. */
  INDEFINITE,
  /** Stands before those of whom one is meant: {@code одна из них}. */
  PARTITIVE,
  /** Opens a phrase with a gerund of its own: {@code with one woman telling}. */
  COMITATIVE,
  /** Stands before what is spoken of: {@code о}. */
  ABOUT,
  /** Means what the sentence before says: {@code об этом}. */
  BACKWARD,
  /** Stands before the owner: {@code của}. */
  POSSESSIVE,
  /** Follows a name as an honorific or stands before it: {@code Mr}, {@code г-н}, {@code ông}. */
  HONORIFIC;

  /** The classes of what joins a clause to the one before. */
  static final int JOINS = COORDINATOR.bit() | CONTRAST.bit() | CONNECTOR.bit();

  /** The bit of this class in a set of classes. */
  int bit() {
    return 1 << ordinal();
  }
}

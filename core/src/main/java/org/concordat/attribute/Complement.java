package org.concordat.attribute;

import java.util.Locale;
import java.util.Optional;

/** What a cue governs, named in the table in lower case. */
enum Complement {
  /** A clause with a conjunction: {@code said that …}. */
  THAT,
  /** A clause without one: {@code said he would come}. */
  CLAUSE,
  /** An infinitive, with or without an object before it: {@code urged both to sign}. */
  INF,
  /** A noun phrase: {@code denied the report}. */
  NP,
  /** An embedded question: {@code asked whether …}. */
  WH,
  /** An -ing form: {@code denied having asked}. */
  ING,
  /** Words in quotation marks, or after a colon; every cue of saying has it. */
  QUOTE,
  /** An infinitive of speech: {@code declined to comment}. */
  INFSAY,
  /** The speaker stands in the genitive: {@code по словам министра}. */
  GEN,
  /** The speaker stands in the dative: {@code согласно министру}. */
  DAT,
  /** The noun phrase has its predicate: {@code gọi đó là trò hề}, not {@code gọi cảnh sát}. */
  AS,
  /** An addressee may stand before the clause: {@code told reporters that …}. */
  ADDRESSEE;

  /** Reads a name from a table; empty if it is a preposition. */
  static Optional<Complement> of(String name) {
    for (Complement complement : values()) {
      if (complement.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(complement);
      }
    }
    return Optional.empty();
  }
}

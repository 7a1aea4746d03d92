package org.concordat.attribute;

/** What sort of words a cue is. */
enum CueKind {
  /** A verb with its subject: {@code said}. */
  VERB,
  /** A phrase that the speaker follows: {@code according to}. */
  PHRASE,
  /** A noun that the speaker owns: {@code accusation}. */
  NOUN
}

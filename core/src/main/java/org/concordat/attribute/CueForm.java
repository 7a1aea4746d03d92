package org.concordat.attribute;

/** How a cue stands in its sentence. */
enum CueForm {
  /** A verb with a subject of its own or shared. */
  FINITE,
  /** A gerund or participle of the subject's further action: {@code adding}, {@code отметив}. */
  GERUND,
  /** An infinitive behind a verb of purpose: {@code чтобы осудить}. */
  INFINITIVE,
  /** No verb: a phrase or a noun. */
  NOMINAL
}

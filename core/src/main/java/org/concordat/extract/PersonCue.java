package org.concordat.extract;

/** What a word beside a name tells about it. */
enum PersonCue {
  /** Stands before persons only: {@code Mr}, {@code г-н}, {@code ông}. */
  HONORIFIC,
  /** What a person is, before the name and in small letters: {@code singer}, {@code актриса}. */
  OCCUPATION,
  /** What persons do: {@code said}, {@code родился}, {@code cho biết}. */
  VERB,
  /** Stands before a name that is no person's: {@code улица}, {@code đường}. */
  NOT_BEFORE,
  /**
   * Stands before names of things, but also before names of persons: {@code the}, {@code группа}.
   */
  THING,
  /** Tells where something is: {@code in}, {@code в}. */
  LOCATIVE,
  /** An ending of names of bodies: {@code -надзор}. */
  BODY_END,
  /** Ends like a word before things, but is another word: {@code môi trường}. */
  NEUTRAL,
  /** Stands behind a name that is no person's: {@code Street}, {@code Award}. */
  NOT_BEHIND,
  /** A word with a capital that belongs to no name: {@code The}, {@code Monday}. */
  NO_NAME,
  /** A word that belongs to the end of a name: {@code Jr}, {@code младший}. */
  SUFFIX
}

package org.concordat.analysis;

/** Grammatical features of a reading. */
public enum Feature {
  /** Nominative case. */
  NOMINATIVE,
  /** Genitive case. */
  GENITIVE,
  /** Dative case. */
  DATIVE,
  /** Accusative case. */
  ACCUSATIVE,
  /** Instrumental case. */
  INSTRUMENTAL,
  /** Prepositional (locative) case. */
  PREPOSITIONAL,
  /** Singular number. */
  SINGULAR,
  /** Plural number. */
  PLURAL,
  /** Masculine gender. */
  MASCULINE,
  /** Feminine gender. */
  FEMININE,
  /** Neuter gender. */
  NEUTER,
  /** Animate nouns. */
  ANIMATE,
  /** Inanimate nouns. */
  INANIMATE,
  /** A given name. */
  GIVEN_NAME,
  /** A family name. */
  FAMILY_NAME,
  /** A patronymic. */
  PATRONYMIC,
  /** A proper noun of any other kind. */
  PROPER,
  /** Past tense. */
  PAST,
  /** Present tense. */
  PRESENT,
  /** Future tense. */
  FUTURE,
  /** Infinitive. */
  INFINITIVE,
  /** Imperative. */
  IMPERATIVE,
  /** First person. */
  FIRST_PERSON,
  /** Second person. */
  SECOND_PERSON,
  /** Third person. */
  THIRD_PERSON,
  /** Passive voice. */
  PASSIVE,
  /** Comparative degree. */
  COMPARATIVE,
  /** Superlative degree. */
  SUPERLATIVE,
  /** English -ing form. */
  ING_FORM,
  /** Short form of a Russian adjective or participle. */
  SHORT_FORM,
  /** The lemma is a guess: the form is in no dictionary. */
  GUESSED,
  /** The form hardly ever means this lemma, but another one that it can mean too. */
  RARE
}

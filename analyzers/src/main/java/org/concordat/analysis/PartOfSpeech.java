package org.concordat.analysis;

/** Parts of speech as far as the stages need them. */
public enum PartOfSpeech {
  /** Common and proper nouns. */
  NOUN,
  /** Finite verbs and infinitives. */
  VERB,
  /** Russian adverbial participles ({@code подчеркнув}). */
  GERUND,
  /** Participles used as modifiers or predicates. */
  PARTICIPLE,
  /** Adjectives. */
  ADJECTIVE,
  /** Adverbs. */
  ADVERB,
  /** Pronouns and determiners. */
  PRONOUN,
  /** Cardinal, ordinal and collective numerals. */
  NUMERAL,
  /** Prepositions. */
  PREPOSITION,
  /** Conjunctions. */
  CONJUNCTION,
  /** Particles and interjections. */
  PARTICLE,
  /** Numbers in digits and punctuation marks. */
  SYMBOL,
  /** Nothing is known. */
  UNKNOWN
}

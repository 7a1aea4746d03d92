package org.concordat.attribute;

import java.util.Set;
import org.concordat.model.SpeechAct;

/**
 * A row of a cue table.
 *
 * @param lemma the cue in its citation form
 * @param head normalised form of the word that carries the inflection
 * @param headIndex its place among the words of the cue
 * @param kind verb, phrase or noun
 * @param act its class
 * @param complements what it governs
 * @param prepositions prepositions of its object, normalised
 * @param place the line of the table, for messages
 */
record CueEntry(
    String lemma,
    String head,
    int headIndex,
    CueKind kind,
    SpeechAct act,
    Set<Complement> complements,
    Set<String> prepositions,
    String place) {

  CueEntry {
    complements = Set.copyOf(complements);
    prepositions = Set.copyOf(prepositions);
  }

  boolean governs(Complement complement) {
    return complements.contains(complement);
  }

  /** Whether nothing but words in quotation marks can follow: {@code продолжил: «…»}. */
  boolean governsOnlyQuote() {
    return kind == CueKind.VERB
        && prepositions.isEmpty()
        && complements.equals(Set.of(Complement.QUOTE));
  }

  /** Whether a clause with or without conjunction can follow. */
  boolean governsClause() {
    return governs(Complement.THAT) || governs(Complement.CLAUSE);
  }
}

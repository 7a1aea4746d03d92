package org.concordat.attribute;

import java.util.Optional;

/**
 * A cue with its subject and its place in the sentence.
 *
 * @param cue the cue
 * @param subject who speaks
 * @param relation how the subject was found
 * @param leftEdge first token of subject and verb
 * @param rightEdge behind the last token of subject and verb
 * @param cut token where what was said before must end, because this cue goes on in the clause of
 *     the one before; -1 where it does not
 */
record Frame(
    CueMatch cue,
    Optional<Subject> subject,
    Relation relation,
    int leftEdge,
    int rightEdge,
    int cut) {

  /** How a cue has its subject. */
  enum Relation {
    /** It stands before the verb. */
    BEFORE,
    /** It stands before a relative pronoun: {@code Bergqvist, who doubts}. */
    ANTECEDENT,
    /** It stands behind the verb. */
    AFTER,
    /** It is that of a verb before: gerunds and coordinated verbs. */
    SHARED,
    /** It stands behind a phrase or noun. */
    OWNER,
    /** There is none. */
    NONE
  }

  /** Whether the words of the speaker stand beside this cue and not beside another one. */
  boolean hasOwnSubject() {
    return subject.isPresent() && relation != Relation.SHARED && relation != Relation.ANTECEDENT;
  }
}

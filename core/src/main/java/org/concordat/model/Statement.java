package org.concordat.model;

import java.util.List;
import java.util.Optional;

/**
 * Speech or writing that a text attributes to somebody.
 *
 * @param speaker who speaks; empty where nobody is named
 * @param cue the attributing word; empty for quotation marks alone
 * @param content what was said, without the cue and without the conjunction before it
 * @param kind how it is rendered
 * @param act the class of the cue
 * @param coreferent whether the speaker's words are a pronoun, a bare title, or missing
 * @param negated whether the speech act is denied or refused ({@code declined to say})
 * @param addressee whom it is addressed to
 * @param topics ids of entities mentioned in the content
 * @param evidence why it was found
 */
public record Statement(
    Optional<Speaker> speaker,
    Optional<Cue> cue,
    Span content,
    StatementKind kind,
    SpeechAct act,
    boolean coreferent,
    boolean negated,
    Optional<Span> addressee,
    List<String> topics,
    Evidence evidence) {

  /** Copies the topics. */
  public Statement {
    topics = List.copyOf(topics);
  }
}

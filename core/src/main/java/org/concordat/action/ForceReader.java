package org.concordat.action;

import java.util.List;
import org.concordat.action.ActSentence.Named;
import org.concordat.action.ActWords.Kind;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.TreatyAct.Force;

/**
 * Tells by the words around an act whether it was done: {@code has not ratified}, {@code plans to
 * ratify}, {@code called on Cuba to ratify}. Immutable and thread-safe.
 */
final class ForceReader {

  /** How far before a state the verb stands that calls on it, in words. */
  private static final int CALL = 3;

  private final ActWords words;
  private final boolean cased;

  ForceReader(ActWords words, boolean cased) {
    this.words = words;
    this.cased = cased;
  }

  Force of(ActSentence text, PhraseMatch<ActWords.Word> act, List<Named> parties) {
    List<Token> tokens = text.tokens();
    Named last = parties.getLast();
    boolean subjectFirst = last.end() <= act.first();
    // Behind the subject, or the few words before a verb whose subject comes later.
    int from = subjectFirst ? last.end() : Math.max(0, act.first() - 4);
    if (words.within(tokens, from, act.first(), Kind.NOT, Kind.REFUSE)) {
      return Force.REFUSED;
    }
    if (words.within(tokens, from, act.first(), Kind.REACHED)) {
      return Force.DONE;
    }
    int first = parties.getFirst().first();
    boolean called = subjectFirst && isCalled(tokens, first);
    boolean conditional =
        words.within(tokens, Math.max(0, Math.min(first, act.first()) - 2), act.first(), Kind.IF);
    return called
            || conditional
            || words.within(tokens, from, act.first(), Kind.PLAN)
            || isFuture(tokens, act)
        ? Force.INTENDED
        : Force.DONE;
  }

  private boolean isCalled(List<Token> tokens, int first) {
    for (int at = Math.max(0, first - CALL); at < first; at++) {
      if (words
          .at(tokens, at, Kind.CALL)
          .filter(call -> call.end() >= first - 1 && call.end() <= first)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(List<Token> tokens, PhraseMatch<ActWords.Word> act) {
    if (act.value().kind() == Kind.NOUN) {
      return false;
    }
    Token verb = tokens.get(act.first());
    if (!cased) {
      return words.at(tokens, act.first() - 1, Kind.INFINITIVE).isPresent();
    }
    return verb.canBe(PartOfSpeech.VERB)
        && (verb.can(Feature.INFINITIVE) || verb.can(Feature.FUTURE));
  }
}

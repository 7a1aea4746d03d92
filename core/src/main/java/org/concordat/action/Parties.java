package org.concordat.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.action.ActSentence.Named;
import org.concordat.action.ActWords.Kind;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/**
 * Finds who does what an act word says, by cases where words have them, by order where they have
 * none. Immutable and thread-safe.
 */
final class Parties {

  private static final int REACH = 14;

  private final ActWords words;
  private final boolean cased;

  Parties(ActWords words, boolean cased) {
    this.words = words;
    this.cased = cased;
  }

  /**
   * Finds the parties of an act.
   *
   * @param text the sentence
   * @param act the word for it
   * @param treaty its object
   * @return the parties in text order; empty where nobody is named
   */
  List<Named> of(ActSentence text, PhraseMatch<ActWords.Word> act, Named treaty) {
    boolean noun = act.value().kind() == Kind.NOUN;
    List<Named> agents = agents(text, act, treaty);
    if (!agents.isEmpty()) {
      return agents;
    }
    if (noun && !isCarried(text, act)) {
      return owners(text, act);
    }
    Token verb = text.tokens().get(act.first());
    if (cased && !noun && isFinite(verb)) {
      return subjects(text, act, treaty);
    }
    return before(text, act, named -> true)
        .or(() -> behindParticiple(text, act, treaty))
        .map(nearest -> list(text, nearest))
        .orElse(List.of());
  }

  /** {@code deposited its instrument of ratification}. */
  private boolean isCarried(ActSentence text, PhraseMatch<ActWords.Word> act) {
    return words.within(text.tokens(), act.first() - 6, act.first(), Kind.CARRY);
  }

  /** {@code signed by Cuba}, {@code подписана Кубой}, {@code ratification of … by Cuba}. */
  private List<Named> agents(ActSentence text, PhraseMatch<ActWords.Word> act, Named treaty) {
    for (Named party : text.parties()) {
      if (party.first() < act.end() || party.first() - act.end() > REACH + treaty.end()) {
        continue;
      }
      Token before = text.tokens().get(party.first() - 1);
      boolean agent =
          cased
              ? isAgentCase(text, party)
                  && isPassive(text, act)
                  && words.at(text.tokens(), party.first() - 1, Kind.BEFORE).isEmpty()
              : words.at(text.tokens(), party.first() - 1, Kind.BY).isPresent()
                  || words.at(text.tokens(), party.first() - 2, Kind.BY).isPresent()
                      && before.shape() != org.concordat.analysis.Shape.PUNCTUATION;
      if (agent) {
        return list(text, party);
      }
    }
    return List.of();
  }

  private static boolean isAgentCase(ActSentence text, Named party) {
    Token head = text.tokens().get(party.first());
    return head.can(Feature.INSTRUMENTAL) && !head.can(Feature.NOMINATIVE);
  }

  private static boolean isPassive(ActSentence text, PhraseMatch<ActWords.Word> act) {
    return act.value().kind() == Kind.NOUN || text.tokens().get(act.first()).can(Feature.PASSIVE);
  }

  /** {@code Cuba's ratification}, {@code withdrawal of Cuba}, {@code выход Кубы}. */
  private List<Named> owners(ActSentence text, PhraseMatch<ActWords.Word> act) {
    List<Token> tokens = text.tokens();
    Optional<Named> left = ActSentence.lastBefore(text.parties(), act.first());
    if (!cased && left.isPresent()) {
      int gap = act.first() - left.get().end();
      boolean possessive =
          gap == 1 && "'s’s".contains(tokens.get(left.get().end()).surface())
              || gap == 0 && left.get().adjectival();
      if (possessive) {
        return list(text, left.get());
      }
    }
    Optional<Named> right = ActSentence.firstFrom(text.parties(), act.end());
    if (right.isEmpty()) {
      return List.of();
    }
    int gap = right.get().first() - act.end();
    boolean owner =
        cased
            ? gap == 0 && hasCase(tokens.get(right.get().first()), Feature.GENITIVE)
            : gap <= 2 && gap > 0 && tokens.get(act.end()).form().equals("of");
    return owner ? list(text, right.get()) : List.of();
  }

  /** Finite verbs of a language with cases: what can be nominative, the nearest on either side. */
  private List<Named> subjects(ActSentence text, PhraseMatch<ActWords.Word> act, Named treaty) {
    Predicate<Named> nominative =
        party -> hasCase(text.tokens().get(party.first()), Feature.NOMINATIVE);
    Optional<Named> left = before(text, act, nominative);
    if (left.isPresent()) {
      return list(text, left.get());
    }
    for (Named party : text.parties()) {
      int gap = party.first() - act.end();
      boolean near =
          gap >= 0
              && gap <= 3
              && nominative.test(party)
              && words.at(text.tokens(), party.first() - 1, Kind.BEFORE).isEmpty()
              && (treaty.first() < act.first() || party.first() < treaty.first());
      if (near) {
        return list(text, party);
      }
    }
    return List.of();
  }

  private static boolean hasCase(Token token, Feature feature) {
    return token.can(feature) || token.can(Feature.GUESSED) || !hasAnyCase(token);
  }

  private static boolean hasAnyCase(Token token) {
    return token.can(Feature.NOMINATIVE)
        || token.can(Feature.GENITIVE)
        || token.can(Feature.DATIVE)
        || token.can(Feature.ACCUSATIVE)
        || token.can(Feature.INSTRUMENTAL)
        || token.can(Feature.PREPOSITIONAL);
  }

  private static boolean isFinite(Token verb) {
    return verb.partOfSpeech() == PartOfSpeech.VERB && !verb.can(Feature.INFINITIVE);
  }

  /** The nearest party before an act that can be its subject; none where a count stands between. */
  private Optional<Named> before(
      ActSentence text, PhraseMatch<ActWords.Word> act, Predicate<Named> fits) {
    List<Named> parties = text.parties();
    for (int index = parties.size() - 1; index >= 0; index--) {
      Named party = parties.get(index);
      if (party.end() > act.first()) {
        continue;
      }
      if (act.first() - party.end() > REACH
          || isCut(text, party.end(), act.first())
          || ActSentence.lastBefore(text.counts(), act.first())
              .filter(count -> count.first() >= party.end())
              .filter(count -> !isOrdinal(text, count))
              .isPresent()) {
        return Optional.empty();
      }
      boolean adverbial = words.at(text.tokens(), party.first() - 1, Kind.BEFORE).isPresent();
      boolean members =
          party.id().startsWith("organization:")
              && words.endsAt(text.tokens(), party.first(), Kind.MEMBER);
      if (members) {
        // What the members of a union do is done by none of them by name.
        return Optional.empty();
      }
      if (!adverbial && fits.test(party)) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** {@code the 40th country}: no subject of its own. */
  private boolean isOrdinal(ActSentence text, Named count) {
    return words.within(text.tokens(), Math.max(0, count.first() - 4), count.end(), Kind.REACHED);
  }

  /** A semicolon or a colon parts clauses. */
  private static boolean isCut(ActSentence text, int first, int end) {
    for (int at = first; at < end; at++) {
      if (";:".contains(text.tokens().get(at).surface())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Having ratified the Convention, Cuba …}: the first party behind the treaty. */
  private Optional<Named> behindParticiple(
      ActSentence text, PhraseMatch<ActWords.Word> act, Named treaty) {
    boolean opens = text.parties().stream().noneMatch(party -> party.end() <= act.first());
    return opens && act.first() <= 3 && treaty.first() >= act.end()
        ? ActSentence.firstFrom(text.parties(), treaty.end())
            .filter(party -> party.first() - treaty.end() <= 2)
            .filter(
                party ->
                    party.first() > treaty.end()
                        && text.tokens().get(treaty.end()).surface().equals(","))
        : Optional.empty();
  }

  /** The list that a party stands in: {@code Cuba, Peru and Chile}. */
  private List<Named> list(ActSentence text, Named member) {
    List<Named> parties = text.parties();
    int from = parties.indexOf(member);
    int to = from;
    while (from > 0 && isJoined(text, parties.get(from - 1), parties.get(from))) {
      from--;
    }
    while (to + 1 < parties.size() && isJoined(text, parties.get(to), parties.get(to + 1))) {
      to++;
    }
    return new ArrayList<>(parties.subList(from, to + 1));
  }

  /** Only a comma, a conjunction or both stand between two parties. */
  private boolean isJoined(ActSentence text, Named one, Named other) {
    int at = one.end();
    while (at < other.first()) {
      boolean comma = text.tokens().get(at).surface().equals(",");
      at = comma ? at + 1 : words.at(text.tokens(), at, Kind.AND).map(PhraseMatch::end).orElse(-1);
      if (at < 0) {
        return false;
      }
    }
    return at == other.first() && at > one.end();
  }
}

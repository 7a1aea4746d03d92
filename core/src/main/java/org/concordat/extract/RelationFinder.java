package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/**
 * Finds the verb that says what the counted did or underwent: first the one that governs them
 * ({@code arrested 20 people}), then the one whose subject they are ({@code 69 states signed}).
 * Immutable and thread-safe.
 */
final class RelationFinder {

  private static final int FARTHEST = 14;
  private static final Set<String> CLAUSE_ENDS =
      Set.of(".", "!", "?", ";", ":", "(", ")", "«", "»", "“", "”", "\"", "–", "—", "…");

  private final RelationTable table;
  private final NumberContext cues;
  private final CountedNouns nouns;

  RelationFinder(RelationTable table, NumberContext cues, CountedNouns nouns) {
    this.table = table;
    this.cues = cues;
    this.nouns = nouns;
  }

  /** What the counted between two tokens did. */
  Optional<Relation> find(SentenceContext context, int first, int end) {
    Optional<Relation> governing = governing(context.tokens(), first);
    boolean weak = governing.filter(found -> found.kind() == Relation.Kind.WEAK).isPresent();
    if (governing.isPresent() && !weak) {
      return governing;
    }
    boolean subject = weak || isSubject(context, first);
    return (subject ? behind(context, end) : Optional.<Relation>empty()).or(() -> governing);
  }

  /** The word of relation right before what it counts: {@code killing}, {@code участие}. */
  Optional<Relation> governing(List<Token> tokens, int first) {
    int at = first;
    for (int skipped = 0; skipped < 3; skipped++) {
      Optional<PhraseMatch<Relation>> match = table.before(tokens, at);
      if (match.isPresent() && match.get().value().isAction()) {
        return match.map(PhraseMatch::value);
      }
      int next = cues.startBefore(NumberContext.Cue.AGENT, tokens, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return Optional.empty();
  }

  private boolean isSubject(SentenceContext context, int first) {
    List<Token> tokens = context.tokens();
    if (first == 0) {
      return true;
    }
    if (cues.before(NumberContext.Cue.STANDING, tokens, first)) {
      return true;
    }
    if (cues.before(NumberContext.Cue.BLOCKER, tokens, first)) {
      return false;
    }
    Token before = tokens.get(first - 1);
    boolean nounBefore =
        before.partOfSpeech() == PartOfSpeech.NOUN
            && (before.can(Feature.NOMINATIVE)
                || before.can(Feature.GENITIVE)
                || before.can(Feature.ACCUSATIVE)
                || before.can(Feature.INSTRUMENTAL))
            && !before.isCapitalised()
            && !context.taken(first - 1, first, MentionType.DATE);
    return !nounBefore;
  }

  /** The verb behind its subject; one in an insertion counts only where there is no other. */
  Optional<Relation> behind(SentenceContext context, int end) {
    List<Token> tokens = context.tokens();
    Optional<Relation> inserted = Optional.empty();
    int at = end;
    while (at < tokens.size() && at - end < FARTHEST) {
      Token token = tokens.get(at);
      if (CLAUSE_ENDS.contains(token.surface())) {
        break;
      }
      if (token.surface().equals(",")) {
        int behindInsertion = insertion(tokens, at);
        if (behindInsertion == at) {
          break;
        }
        if (inserted.isEmpty()) {
          inserted = table.at(tokens, at + 1).map(PhraseMatch::value).filter(Relation::isAction);
        }
        at = behindInsertion;
        continue;
      }
      if (at > end && isOtherSubject(context, at)) {
        break;
      }
      Optional<PhraseMatch<Relation>> match =
          table
              .at(tokens, at)
              .filter(found -> !isPluralNoun(tokens.get(found.first())))
              .filter(found -> !isInsideNoun(tokens, found.first()));
      if (match.isEmpty()) {
        Optional<Relation> plain = plainVerb(token, at == end);
        if (plain.isPresent()) {
          return plain;
        }
        at++;
        continue;
      }
      Relation relation = match.get().value();
      if (relation.kind() == Relation.Kind.SKIP) {
        at = match.get().end();
        continue;
      }
      if (isReduced(tokens, match.get(), end)) {
        inserted = inserted.isPresent() ? inserted : Optional.of(relation);
        at = match.get().end();
        continue;
      }
      if (relation.isAction() && relation.kind() != Relation.Kind.NOUN) {
        return Optional.of(relation);
      }
      if (relation.kind() == Relation.Kind.SPEECH) {
        // Two diplomats told: right behind its subject it says what they did.
        return at == end ? Optional.of(relation) : inserted;
      }
      at = match.get().end();
    }
    return inserted;
  }

  /** {@code 40 to 50 questions}: the verb of a plural subject does not look like this. */
  private static boolean isPluralNoun(Token token) {
    return token.canBe(PartOfSpeech.VERB)
        && token.readings().stream()
            .anyMatch(
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.NOUN
                        && reading.has(Feature.PLURAL)
                        && !reading.has(Feature.GENITIVE)
                        && !reading.has(Feature.NOMINATIVE));
  }

  private boolean isInsideNoun(List<Token> tokens, int index) {
    return tokens.get(index).partOfSpeech() == PartOfSpeech.UNKNOWN
        && nouns.isInside(tokens, index);
  }

  /** A finite verb in the plural right behind a bare number, whatever it means. */
  static boolean isPluralVerb(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(index);
    return token.partOfSpeech() == PartOfSpeech.VERB
        && !token.canBe(PartOfSpeech.NOUN)
        && !token.readings().get(0).has(Feature.SINGULAR)
        && !token.readings().get(0).has(Feature.INFINITIVE);
  }

  /** The number that a word for it tells: {@code the death toll rose to 57}. */
  Optional<Relation> toll(List<Token> tokens, int first) {
    for (int at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
      Token token = tokens.get(at);
      if (token.shape() == Shape.NUMBER || CLAUSE_ENDS.contains(token.surface())) {
        break;
      }
      Optional<PhraseMatch<Relation>> match =
          table.at(tokens, at).filter(found -> found.value().kind() == Relation.Kind.TOLL);
      if (match.isPresent()) {
        return match.map(PhraseMatch::value);
      }
    }
    return Optional.empty();
  }

  /** A conjunction with a new subject: {@code 20 people and the president died}. */
  private boolean isOtherSubject(SentenceContext context, int at) {
    return context.tokens().get(at).partOfSpeech() == PartOfSpeech.CONJUNCTION
        && !cues.at(NumberContext.Cue.RELATIVE, context.tokens(), at)
        && !cues.at(NumberContext.Cue.AND, context.tokens(), at);
  }

  /**
   * A verb of a language whose verbs are their own labels: any that can be nothing else, and right
   * behind the counted any that is no adjective ({@code 12 ships wait}).
   */
  private static Optional<Relation> plainVerb(Token token, boolean adjacent) {
    if (token.form().charAt(0) > 'z' || token.canBe(PartOfSpeech.ADJECTIVE)) {
      return Optional.empty();
    }
    for (Reading reading : token.readings()) {
      if (reading.partOfSpeech() == PartOfSpeech.VERB) {
        boolean fits =
            adjacent
                ? !reading.has(Feature.SINGULAR) && !token.can(Feature.PLURAL)
                : !token.canBe(PartOfSpeech.NOUN);
        return fits
            ? Optional.of(new Relation(reading.lemma(), Relation.Kind.VERB, "thing"))
            : Optional.empty();
      }
      if (reading.partOfSpeech() != PartOfSpeech.NOUN) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@code suspects wanted by Vietnam}, {@code people living in}, {@code лица, разыскиваемые}: a
   * participle that only describes.
   */
  private static boolean isReduced(List<Token> tokens, PhraseMatch<Relation> match, int end) {
    Token token = tokens.get(match.first());
    if (token.can(Feature.ING_FORM)) {
      return match.first() == 0 || !isAuxiliary(tokens.get(match.first() - 1));
    }
    boolean participle = token.canBe(PartOfSpeech.PARTICIPLE) && !token.can(Feature.SHORT_FORM);
    if (!participle) {
      return false;
    }
    if (!token.canBe(PartOfSpeech.VERB)) {
      return true;
    }
    boolean agent =
        match.end() < tokens.size()
            && tokens.get(match.end()).partOfSpeech() == PartOfSpeech.PREPOSITION
            && tokens.get(match.end()).form().equals("by");
    return agent && match.first() == end;
  }

  private static boolean isAuxiliary(Token token) {
    return token.partOfSpeech() == PartOfSpeech.ADVERB
        || token.readings().stream().anyMatch(reading -> reading.lemma().equals("be"));
  }

  /** Where an insertion between two commas ends, behind the second; the first if there is none. */
  private int insertion(List<Token> tokens, int comma) {
    if (comma + 1 >= tokens.size()) {
      return comma;
    }
    Token next = tokens.get(comma + 1);
    boolean opens =
        next.partOfSpeech() == PartOfSpeech.PARTICIPLE
            || next.can(Feature.ING_FORM)
            || cues.at(NumberContext.Cue.RELATIVE, tokens, comma + 1)
            || cues.at(NumberContext.Cue.ASIDE, tokens, comma + 1)
            || next.partOfSpeech() == PartOfSpeech.PREPOSITION
                && cues.at(NumberContext.Cue.RELATIVE, tokens, comma + 2);
    if (!opens) {
      return comma;
    }
    for (int at = comma + 1; at < Math.min(tokens.size(), comma + FARTHEST); at++) {
      String surface = tokens.get(at).surface();
      if (surface.equals(",")) {
        return at + 1;
      }
      if (CLAUSE_ENDS.contains(surface)) {
        break;
      }
    }
    return comma;
  }

  /** The word of relation right behind a bare number: {@code 19 abstained}, {@code 62 killed}. */
  Optional<PhraseMatch<Relation>> rightBehind(SentenceContext context, int end) {
    List<Token> tokens = context.tokens();
    int at = end;
    for (int skipped = 0; skipped < 4; skipped++) {
      Optional<PhraseMatch<Relation>> match = table.at(tokens, at);
      if (match.isEmpty()) {
        return Optional.empty();
      }
      if (match.get().value().kind() != Relation.Kind.SKIP) {
        return match.filter(found -> found.value().isAction());
      }
      at = match.get().end();
    }
    return Optional.empty();
  }
}

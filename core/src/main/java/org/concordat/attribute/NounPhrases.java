package org.concordat.attribute;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.model.MentionType;

/** Reads a stretch of tokens as the noun phrase that names a speaker. */
final class NounPhrases {

  private static final int LEADING =
      WordClass.CONNECTOR.bit()
          | WordClass.CONTRAST.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.FILLER.bit()
          | WordClass.ASIDE.bit();

  private static final int NO_HEAD =
      WordClass.DETERMINER.bit()
          | WordClass.FILLER.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.NEGATION.bit();

  private static final int HEAD_ENDS =
      WordClass.PREPOSITION.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.INFINITIVE_MARKER.bit();

  private static final Set<Feature> CASES =
      EnumSet.of(
          Feature.NOMINATIVE,
          Feature.GENITIVE,
          Feature.DATIVE,
          Feature.ACCUSATIVE,
          Feature.INSTRUMENTAL,
          Feature.PREPOSITIONAL);

  private NounPhrases() {}

  /**
   * Reads a stretch.
   *
   * @param subject whether it must be able to be a subject, which case tells in some languages
   */
  static Optional<Subject> read(Passage passage, int first, int end, boolean subject) {
    int start = skipLeading(passage, first, end);
    int stop = dropTrailing(passage, start, end);
    if (start >= stop) {
      return Optional.empty();
    }
    Optional<Feature> needed = subject ? passage.tables().rules().subjectCase() : Optional.empty();
    if (needed.isPresent()) {
      start = firstInCase(passage, start, stop, needed.get());
      if (start >= stop) {
        return Optional.empty();
      }
    }
    Optional<PhraseMatch<Pronoun>> pronoun =
        passage.tables().pronouns().at(passage.tokens(), start);
    if (pronoun.isPresent()
        && pronoun.get().end() <= stop
        && !pronoun.get().value().possessive()
        && endsPronoun(passage, pronoun.get().end(), stop)) {
      int until = pronoun.get().end();
      return Optional.of(
          new Subject(
              start, until, start, until, Optional.of(pronoun.get().value()), Optional.empty()));
    }
    int from = start > first && opensName(passage, start - 1, stop) ? start - 1 : start;
    return (passage.tables().rules().modifiersStandFirst()
            ? headLast(passage, start, stop)
            : headFirst(passage, start, stop))
        .map(found -> found.from(from));
  }

  /** {@code «Билайн» объявил}: the name with both its marks. */
  private static boolean opensName(Passage passage, int mark, int end) {
    if (!passage.opensQuote(mark)) {
      return false;
    }
    for (int index = mark + 1; index < end; index++) {
      if (passage.closesQuote(index)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ông Park} is a name, {@code ông} alone a pronoun. */
  private static boolean endsPronoun(Passage passage, int at, int stop) {
    return at == stop
        || passage.tables().rules().subjectCase().isPresent()
        || !passage.token(at).isWord()
        || passage.namedAt(at).isEmpty()
            && !passage.token(at).isCapitalised()
            && !passage.is(at, WordClass.HONORIFIC)
            && (passage.tables().rules().subjectCase().isPresent()
                || !passage.token(at).canBe(PartOfSpeech.NOUN));
  }

  private static int skipLeading(Passage passage, int first, int end) {
    int start = first;
    while (start < end) {
      Optional<Integer> date = passage.dateEnd(start);
      if (passage.isComma(start) || passage.isDash(start) || passage.isMark(start, "\"'«“”»:")) {
        start++;
      } else if (passage.isAny(start, LEADING)
          && passage.functionEnd(start) <= end
          && passage
              .namedAt(start)
              .filter(named -> named.first() == start(passage, named))
              .isEmpty()) {
        start = passage.functionEnd(start);
      } else if (date.isPresent() && date.get() < end) {
        start = date.get();
      } else {
        break;
      }
    }
    return start;
  }

  private static int start(Passage passage, Named named) {
    return passage.token(named.first()).isCapitalised() ? named.first() : -1;
  }

  private static int dropTrailing(Passage passage, int first, int end) {
    int stop = end;
    while (stop > first) {
      Optional<Integer> date = passage.dateFirst(stop);
      int function = passage.functionBefore(stop);
      if (date.isPresent() && date.get() > first) {
        stop = date.get();
      } else if (passage.isComma(stop - 1)
          || passage.isDash(stop - 1)
          || passage.isStop(stop - 1) && passage.namedAt(stop - 1).isEmpty()) {
        stop--;
      } else if (function > first
          && passage.functionEnd(function) == stop
          && passage.isAny(
              function,
              WordClass.FILLER.bit()
                  | WordClass.AUXILIARY.bit()
                  | WordClass.NEGATION.bit()
                  | WordClass.PREPOSITION.bit())
          && passage.namedAt(function).isEmpty()) {
        stop = function;
      } else {
        break;
      }
    }
    return stop;
  }

  /** The first token of the first phrase in a case that no preposition governs. */
  private static int firstInCase(Passage passage, int first, int end, Feature wanted) {
    int index = first;
    while (index < end) {
      Token token = passage.token(index);
      if (isPreposition(passage, index)) {
        index = behindGoverned(passage, index + 1, end);
        // на полях встречи министр: встречи belongs to полях if a subject follows
        int chain = behindGenitives(passage, index, end);
        if (chain > index && firstInCase(passage, chain, end, wanted) < end) {
          index = chain;
        }
        continue;
      }
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent() && named.get().first() == index) {
        if (canBeIn(passage, named.get(), wanted)) {
          int behind = named.get().end();
          boolean belongsBefore =
              index > first
                  && named.get().mention().type() == MentionType.ORGANIZATION
                  && !token.can(wanted)
                  && behind < end
                  && firstInCase(passage, behind, end, wanted) == behind;
          if (!belongsBefore) {
            return index;
          }
        }
        index = Math.min(named.get().end(), end);
        continue;
      }
      if (canStart(token) && canBeIn(token, wanted) && !followsOtherCase(passage, index, wanted)) {
        return index;
      }
      index++;
    }
    return end;
  }

  /** {@code иностранным НГО}: the adjective tells the case of a word without endings. */
  private static boolean followsOtherCase(Passage passage, int index, Feature wanted) {
    if (index == 0 || passage.token(index).can(wanted)) {
      return false;
    }
    Token before = passage.token(index - 1);
    return before.canBe(PartOfSpeech.ADJECTIVE)
        && !before.can(wanted)
        && before.readings().stream().anyMatch(reading -> !reading.features().isEmpty())
        && !before.canBe(PartOfSpeech.NOUN);
  }

  private static boolean isPreposition(Passage passage, int index) {
    Token token = passage.token(index);
    return passage.is(index, WordClass.PREPOSITION)
        || token.partOfSpeech() == PartOfSpeech.PREPOSITION && !token.canBe(PartOfSpeech.NOUN);
  }

  /** Behind the first noun after a preposition, with what stands before it. */
  private static int behindGoverned(Passage passage, int first, int end) {
    int index = first;
    while (index < end) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        return Math.min(named.get().end(), end);
      }
      Token token = passage.token(index);
      index++;
      if (token.canBe(PartOfSpeech.NOUN) && !token.canBe(PartOfSpeech.ADJECTIVE)) {
        return index;
      }
      if (!token.isWord() && token.shape() != Shape.NUMBER) {
        return index;
      }
      if (token.canBe(PartOfSpeech.PRONOUN)
          && index < end
          && !continuesPhrase(passage.token(index))) {
        return index;
      }
    }
    return end;
  }

  private static int behindGenitives(Passage passage, int first, int end) {
    int index = first;
    Optional<Named> medium = passage.namedAt(index);
    // в интервью New York Times пианист заявил: a foreign name belongs to интервью
    if (medium.isPresent()
        && medium.get().first() == index
        // после поездки Дмитрия Громова на север: a genitive
        && (passage.token(index).can(Feature.GENITIVE)
            || medium.get().mention().type() == MentionType.ORGANIZATION
                && passage.token(index).can(Feature.GUESSED))) {
      index = Math.min(end, medium.get().end());
    }
    while (index < end
        && passage.namedAt(index).isEmpty()
        && passage.token(index).can(Feature.GENITIVE)
        && passage.token(index).can(Feature.NOMINATIVE)
        && passage.token(index).canBe(PartOfSpeech.NOUN)
        && !passage.token(index).isCapitalised()) {
      index++;
    }
    return index;
  }

  /** {@code для этого они}: behind этого no noun follows that it belongs to. */
  private static boolean continuesPhrase(Token token) {
    return token.canBe(PartOfSpeech.NOUN)
        || token.canBe(PartOfSpeech.ADJECTIVE)
        || token.canBe(PartOfSpeech.PARTICIPLE)
        || token.canBe(PartOfSpeech.NUMERAL);
  }

  private static boolean canStart(Token token) {
    return token.shape() == Shape.NUMBER
        || token.isWord()
            && (token.canBe(PartOfSpeech.NOUN)
                || token.canBe(PartOfSpeech.ADJECTIVE)
                || token.canBe(PartOfSpeech.PRONOUN)
                || token.canBe(PartOfSpeech.NUMERAL)
                || token.canBe(PartOfSpeech.PARTICIPLE));
  }

  static boolean canBeIn(Token token, Feature wanted) {
    if (token.shape() == Shape.NUMBER || token.shape() == Shape.UPPER || token.can(wanted)) {
      return true;
    }
    if (token.can(Feature.GUESSED)) {
      return token.isCapitalised();
    }
    return false;
  }

  /**
   * A title tells its case; in a name one word that is in no dictionary is enough, because a
   * foreign name may look like another case of a word of the dictionary: {@code Юн}, {@code Пак}.
   */
  static boolean canBeIn(Passage passage, Named named, Feature wanted) {
    Token first = passage.token(named.first());
    if (canBeIn(first, wanted) || named.mention().type() != MentionType.PERSON) {
      // вице-премьер: the second half is declined
      int half = named.first() + 2;
      return canBeIn(first, wanted)
          || half < named.end()
              && passage.isMark(half - 1, "-")
              && canBeIn(passage.token(half), wanted);
    }
    for (int index = named.first(); index < named.end(); index++) {
      Token token = passage.token(index);
      if (canBeIn(token, wanted) || token.isWord() && isIndeclinable(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndeclinable(Token token) {
    return token.readings().stream()
        .anyMatch(
            reading ->
                reading.partOfSpeech() == PartOfSpeech.NOUN
                    && reading.features().stream().noneMatch(CASES::contains));
  }

  private static Optional<Subject> headLast(Passage passage, int first, int end) {
    if (passage.isFinite(first)) {
      return Optional.empty();
    }
    int headEnd = first;
    while (headEnd < end && !endsHead(passage, headEnd, first)) {
      Optional<Named> named = passage.namedAt(headEnd);
      headEnd = named.isPresent() ? Math.min(end, named.get().end()) : headEnd + 1;
    }
    while (headEnd > first + 1
        && !passage.token(headEnd - 1).isWord()
        && passage.namedAt(headEnd - 1).isEmpty()) {
      headEnd--;
    }
    if (headEnd == first) {
      return Optional.empty();
    }
    int head = headEnd - 1;
    // Sainsbury's said: the name of the shop
    if (head > first && passage.token(head).form().equals("'s")) {
      head--;
    }
    Optional<SpeakerKind> noun = Optional.empty();
    for (int index = head; index >= first && noun.isEmpty(); index--) {
      int limit = headEnd;
      noun =
          passage.nounAt(index).filter(match -> match.end() == limit).map(SpeakerNouns.Match::kind);
    }
    if (noun.filter(kind -> kind == SpeakerKind.QUANTITY).isPresent()
        && headEnd + 1 < end
        && passage.is(headEnd, WordClass.PREPOSITION)) {
      return headLast(passage, headEnd + 1, end).map(counted -> counted.from(first));
    }
    return licensed(passage, new Subject(first, end, head, headEnd, Optional.empty(), noun));
  }

  private static boolean endsHead(Passage passage, int index, int first) {
    return index > first
        && passage.namedAt(index).filter(named -> named.first() < index).isEmpty()
        && (passage.isAny(index, HEAD_ENDS)
            || isAdjectiveBehind(passage, index)
            || passage.mayBeParticiple(index)
                && passage.isFinite(index)
                && passage.token(index - 1).canBe(PartOfSpeech.NOUN)
            || passage.isComma(index)
            || passage.isDash(index)
            || passage.isMark(index, "(["));
  }

  /** {@code a person familiar with the talks}: the noun stands before its adjective. */
  private static boolean isAdjectiveBehind(Passage passage, int index) {
    Token token = passage.token(index);
    return token.canBe(PartOfSpeech.ADJECTIVE)
        && !token.canBe(PartOfSpeech.NOUN)
        && passage.is(index + 1, WordClass.PREPOSITION)
        && passage.nounAt(index - 1).isPresent();
  }

  private static Optional<Subject> headFirst(Passage passage, int first, int end) {
    int head = first;
    while (head < end - 1 && passage.namedAt(head).isEmpty() && !isHead(passage, head)) {
      head = passage.isAny(head, NO_HEAD) ? Math.min(end - 1, passage.functionEnd(head)) : head + 1;
    }
    if (passage.isAny(head, NO_HEAD)
        && passage.namedAt(head).isEmpty()
        && passage.nounAt(head).isEmpty()) {
      return Optional.empty();
    }
    Optional<SpeakerNouns.Match> noun = passage.nounAt(head).filter(match -> match.end() <= end);
    return licensed(
        passage,
        new Subject(
            first,
            end,
            head,
            noun.map(SpeakerNouns.Match::end).orElse(head + 1),
            Optional.empty(),
            noun.map(SpeakerNouns.Match::kind)));
  }

  /** {@code военные эксперты}: what can be an adjective before its noun is one. */
  private static boolean modifiesNext(Passage passage, int index) {
    if (passage.tables().rules().subjectCase().isEmpty() || index + 1 >= passage.size()) {
      return false;
    }
    Token token = passage.token(index);
    Token next = passage.token(index + 1);
    return token.canBe(PartOfSpeech.ADJECTIVE)
        && next.canBe(PartOfSpeech.NOUN)
        && !next.isCapitalised()
        && next.can(passage.tables().rules().subjectCase().get())
        && token.can(Feature.PLURAL) == next.can(Feature.PLURAL);
  }

  private static boolean isHead(Passage passage, int index) {
    Token token = passage.token(index);
    if (passage.is(index, WordClass.DETERMINER)
        && index + 1 < passage.size()
        && token.canBe(PartOfSpeech.PRONOUN)
        && passage.token(index + 1).canBe(PartOfSpeech.NOUN)) {
      return false;
    }
    if (modifiesNext(passage, index)) {
      return false;
    }
    if (passage.nounAt(index).isPresent()) {
      return true;
    }
    if (!token.isWord() || passage.isAny(index, NO_HEAD)) {
      return false;
    }
    if (passage.isIsolating()) {
      return true;
    }
    return token.canBe(PartOfSpeech.NOUN);
  }

  private static Optional<Subject> licensed(Passage passage, Subject subject) {
    Token head = passage.token(subject.head());
    if (!head.isWord() && head.shape() != Shape.NUMBER) {
      return Optional.empty();
    }
    Optional<MentionType> type =
        passage.namedAt(subject.head()).map(named -> named.mention().type());
    if (type.isPresent()
        && type.get() == MentionType.ORGANIZATION
        && subject.noun().filter(kind -> kind != SpeakerKind.GOVERNMENT).isPresent()) {
      // the Morning Post, Green Report: bodies, whatever their last word is
      return Optional.of(
          new Subject(
              subject.first(),
              subject.end(),
              subject.head(),
              subject.headEnd(),
              Optional.empty(),
              Optional.of(SpeakerKind.BODY)));
    }
    if (type.isPresent() && type.get() == MentionType.TREATY) {
      return Optional.of(
          new Subject(
              subject.first(),
              subject.end(),
              subject.head(),
              subject.headEnd(),
              Optional.empty(),
              Optional.of(SpeakerKind.DOCUMENT)));
    }
    return Optional.of(subject);
  }
}

package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/** Reads a stretch of tokens as the noun phrase that names a speaker. */
final class NounPhrases {

  private static final int LEADING =
      WordClass.CONNECTOR.bit()
          | WordClass.CONTRAST.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.FILLER.bit()
          | WordClass.ASIDE.bit();

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
      start = CaseOfPhrases.firstInCase(passage, start, stop, needed.get());
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
            ? HeadLastPhrases.read(passage, start, stop)
            : HeadFirstPhrases.read(passage, start, stop))
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
}

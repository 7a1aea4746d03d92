package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;

/** Where the noun phrase that names a speaker behind a verb or preposition ends. */
final class PhraseEnds {

  /** Most tokens of a name in quotation marks, with the marks. */
  private static final int LONGEST_NAME = 5;

  private static final int PHRASE_ENDS =
      WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.CONTRAST.bit()
          | WordClass.ASIDE.bit()
          | WordClass.FINITE.bit()
          | WordClass.AUXILIARY.bit();

  private final Passage passage;

  PhraseEnds(Passage passage) {
    this.passage = passage;
  }

  /** {@code рассказала «Вестнику» министр}: a short name in quotation marks is who was told. */
  int behindQuotedName(int start) {
    if (start >= passage.size() || !passage.opensQuote(start)) {
      return start;
    }
    for (int index = start + 1; index < passage.size() && index <= start + LONGEST_NAME; index++) {
      if (passage.closesQuote(index)) {
        return index + 1 < passage.size() && passage.token(index + 1).isWord() ? index + 1 : start;
      }
    }
    return start;
  }

  int phraseEnd(int start, boolean cases) {
    int index = start;
    while (index < passage.size()) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        index = named.get().end();
        continue;
      }
      int behindName = behindName(index);
      if (behindName > index && index > start) {
        index = behindName;
        continue;
      }
      if (passage.opensQuote(index) && index > start
          || passage.isAny(index, PHRASE_ENDS)
          || !cases
              && index > start
              && passage.is(index, WordClass.PREPOSITION)
              && !passage.token(index).form().equals("of")
          || passage.isFinite(index)
          || passage.isMark(index, ",;:!?.…»”") && !isInitial(index)
          || passage.isDash(index)) {
        return index;
      }
      index++;
    }
    return index;
  }

  /** {@code газета «Ведомости»}: behind a name in quotation marks. */
  private int behindName(int mark) {
    Optional<Named> name = passage.opensQuote(mark) ? passage.namedAt(mark + 1) : Optional.empty();
    return name.isPresent()
            && passage.closesQuote(name.get().end())
            && name.get().first() == mark + 1
            && passage.nounAt(mark - 1).isPresent()
        ? name.get().end() + 1
        : mark;
  }

  /** {@code J. Smith}: a point behind an initial or an honorific. */
  private boolean isInitial(int index) {
    return index > 0
        && index + 1 < passage.size()
        && passage.isMark(index, ".")
        && passage.token(index - 1).isWord()
        && passage.token(index + 1).isCapitalised();
  }

  /** A subject behind its verb ends before the next preposition that stands outside a name. */
  int nominalEnd(Subject subject, int limit) {
    for (int index = subject.head() + 1; index < limit; index++) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        index = named.get().end() - 1;
      } else if (passage.is(index, WordClass.PARTITIVE) && index == subject.head() + 1) {
        index++;
      } else if (passage.token(index).partOfSpeech() == PartOfSpeech.PREPOSITION
          || passage.is(index, WordClass.PREPOSITION)
          || passage.dateEnd(index).isPresent()) {
        return index;
      }
    }
    return limit;
  }

  int ownerEnd(int start) {
    int index = start;
    while (index < passage.size()) {
      Optional<Named> named = passage.namedAt(index);
      if (named.isPresent()) {
        index = named.get().end();
        continue;
      }
      if (passage.opensQuote(index)
          || passage.isAny(index, PHRASE_ENDS & ~WordClass.ASIDE.bit())
          || passage.isFinite(index)
          || passage.isMark(index, ",;:!?.…»”") && !isInitial(index)
          || passage.isDash(index)) {
        return index;
      }
      index++;
    }
    return index;
  }
}

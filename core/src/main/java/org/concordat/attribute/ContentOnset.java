package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** Where what was said begins behind its cue: past fillers, addressees and adverbials. */
final class ContentOnset {

  /** The classes of words that say nothing of their own before what was said. */
  static final int SKIPPED = WordClass.FILLER.bit() | WordClass.CONNECTOR.bit();

  private final Passage passage;

  ContentOnset(Passage passage) {
    this.passage = passage;
  }

  int skipFillers(int first) {
    int index = first;
    while (index < passage.size()
        && (passage.isAny(index, SKIPPED) && passage.namedAt(index).isEmpty())) {
      index = passage.functionEnd(index);
    }
    return index;
  }

  int skipAddressee(int first) {
    if (first >= passage.size()) {
      return first;
    }
    boolean silent = passage.isIsolating();
    if (silent && !passage.is(first, WordClass.ADDRESSER)) {
      return first;
    }
    int end = addresseeEnd(silent ? passage.functionEnd(first) : first);
    return end < passage.size() && passage.isFinite(end) && !silent ? first : end;
  }

  private int addresseeEnd(int start) {
    Optional<Named> named = passage.namedAt(start);
    if (named.isPresent()) {
      return named.get().end();
    }
    int index = start;
    while (index < passage.size() && passage.is(index, WordClass.DETERMINER)) {
      index++;
    }
    int name = index;
    while (index > start && name < passage.size() && passage.token(name).isCapitalised()) {
      name++;
    }
    // told the Daily Ledger she would stay
    if (name > index && passage.tables().rules().modifiersStandFirst()) {
      return name;
    }
    Optional<Integer> noun =
        index < passage.size() ? passage.nounAt(index).map(match -> match.end()) : Optional.empty();
    if (noun.isPresent()) {
      return noun.get();
    }
    return index < passage.size()
        ? passage
            .tables()
            .pronouns()
            .at(passage.tokens(), index)
            .map(match -> match.end())
            .orElse(start)
        : start;
  }

  int skipAdverbials(int first) {
    int index = first;
    while (index < passage.size()) {
      Optional<Integer> date =
          passage.tables().rules().modifiersStandFirst()
              ? passage.dateEnd(index)
              : Optional.empty();
      if (date.isPresent()) {
        index = date.get();
      } else if (passage.tables().rules().modifiersStandFirst()
          && passage.is(index, WordClass.PREPOSITION)
          && index + 1 < passage.size()
          && passage.dateEnd(index + 1).isPresent()) {
        index = passage.dateEnd(index + 1).get();
      } else if (passage.isAny(index, SKIPPED)) {
        index = passage.functionEnd(index);
      } else {
        break;
      }
    }
    return index;
  }

  boolean opensAdverbial(int index) {
    if (passage.dateEnd(index).isPresent()) {
      return true;
    }
    Token token = passage.token(index);
    return passage.isAny(index, SKIPPED | WordClass.PREPOSITION.bit())
        || token.canBe(PartOfSpeech.ADVERB) && !token.canBe(PartOfSpeech.NOUN)
        || token.partOfSpeech() == PartOfSpeech.PREPOSITION;
  }
}

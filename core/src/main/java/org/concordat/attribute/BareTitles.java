package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/**
 * The short forms by which a title is taken up again: {@code the minister} for the justice
 * minister, {@code министр} for the министр юстиции, {@code Bộ trưởng} for the Bộ trưởng Bộ Công
 * Thương.
 */
final class BareTitles {

  private static final int LONGEST = 4;

  private BareTitles() {}

  /** Short forms of the title in a mention. */
  static List<String> of(Passage passage, Named title) {
    boolean last = passage.tables().rules().modifiersStandFirst();
    for (int index = title.first(); index < title.end(); index++) {
      int at = index;
      int end =
          passage
              .nounAt(index)
              .filter(match -> match.end() <= title.end())
              .map(SpeakerNouns.Match::end)
              .orElse(at);
      if (end > index) {
        return last ? suffixes(passage, title.first(), end) : List.of(key(passage, index, end));
      }
    }
    return List.of();
  }

  private static List<String> suffixes(Passage passage, int first, int end) {
    List<String> found = new ArrayList<>();
    for (int start = Math.max(first, end - LONGEST); start < end; start++) {
      found.add(key(passage, start, end));
    }
    return found;
  }

  /** Forms under which a title in the words of a speaker can have been learnt, longest first. */
  static List<String> lookups(Passage passage, Subject subject) {
    return passage.tables().rules().modifiersStandFirst()
        ? suffixes(passage, subject.first(), subject.headEnd())
        : List.of(key(passage, subject.head(), subject.headEnd()));
  }

  private static String key(Passage passage, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int index = first; index < end; index++) {
      Token token = passage.token(index);
      key.append(index > first ? " " : "").append(nounLemma(token));
    }
    return key.toString();
  }

  private static String nounLemma(Token token) {
    return token.readings().stream()
        .filter(reading -> reading.partOfSpeech() == PartOfSpeech.NOUN)
        .findFirst()
        .map(reading -> reading.lemma())
        .orElse(token.form());
  }
}

package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** Cuts the part of a sentence that stands before a cue into segments. */
final class Segments {

  private static final int LONG_QUOTE = 5;

  private static final int ADVERBIAL =
      WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.INFINITIVE_MARKER.bit();

  private final Passage passage;
  private final CueVerbs cues;

  Segments(Passage passage, CueVerbs cues) {
    this.passage = passage;
    this.cues = cues;
  }

  /** The segment that ends before a token. */
  Segment before(int end) {
    int first = firstOf(end);
    return new Segment(first, end, kind(first, end));
  }

  /** Whether the segment that begins at a token is cut off from what stands before it. */
  boolean isEdge(int first) {
    if (first == 0) {
      return true;
    }
    int before = first - 1;
    return passage.isMark(before, ";:!?") || passage.isQuoted(before) || passage.isStop(before);
  }

  private int firstOf(int end) {
    int index = end - 1;
    while (index >= 0) {
      if (passage.closesQuote(index) && !passage.opensQuote(index)) {
        int opening = quoteFirst(index);
        if (opening < 0 || isLong(opening, index)) {
          return index + 1;
        }
        index = opening - 1;
        continue;
      }
      if (passage.opensQuote(index) || breaks(index)) {
        return index + 1;
      }
      if (passage.isBracketed(index)) {
        index--;
        continue;
      }
      index--;
    }
    return 0;
  }

  private int quoteFirst(int closing) {
    int index = closing;
    while (index >= 0 && passage.isQuoted(index)) {
      if (passage.opensQuote(index)) {
        return index;
      }
      index--;
    }
    return -1;
  }

  private boolean isLong(int opening, int closing) {
    return closing - opening - 1 > LONG_QUOTE
        || closing - opening > 3 && passage.isMark(closing - 1, ",.!?…")
        || opening == 0 && passage.isMark(closing - 1, ",.!?…")
        || passage.isComma(closing + 1) && opening == 0;
  }

  private boolean breaks(int index) {
    if (passage.isBracketed(index)) {
      return false;
    }
    if (passage.isMark(index, ",;:!?") || passage.isDash(index)) {
      return passage.namedAt(index).isEmpty();
    }
    return passage.isStop(index) && (passage.closesQuote(index + 1) || passage.isDash(index + 1));
  }

  private Segment.Kind kind(int first, int end) {
    int start = first;
    while (start < end && passage.isAny(start, WordClass.JOINS)) {
      start = Math.min(end, passage.functionEnd(start));
    }
    if (start >= end) {
      return first < end ? Segment.Kind.ADVERBIAL : Segment.Kind.EMPTY;
    }
    if (cues.at(start)) {
      return Segment.Kind.CLAUSE;
    }
    if (passage.is(start, WordClass.RELATIVE) && passage.namedAt(start).isEmpty()
        || start + 1 < end && passage.is(start + 1, WordClass.RELATIVE)) {
      return Segment.Kind.RELATIVE;
    }
    Optional<Integer> date = passage.dateEnd(start);
    if (date.isPresent() && date.get() >= end) {
      return Segment.Kind.ADVERBIAL;
    }
    if (opensAdverbial(start)) {
      return Segment.Kind.ADVERBIAL;
    }
    if (first > 0 && passage.isComma(first - 1) && isParticiple(start)) {
      return Segment.Kind.RELATIVE;
    }
    for (int index = start; index < end; index++) {
      if (cues.at(index) || passage.isFinite(index) && !goesOn(start, index)) {
        return Segment.Kind.CLAUSE;
      }
    }
    return Segment.Kind.NOUNS;
  }

  /** {@code Đại sứ và là cựu thống đốc}: a second office, not a clause. */
  private boolean goesOn(int start, int index) {
    return index > start
        && passage.is(passage.functionBefore(index), WordClass.COORDINATOR)
        && passage.isIsolating();
  }

  /** {@code X, считающийся умеренным}, {@code X, known as Y}. */
  private boolean isParticiple(int index) {
    Token token = passage.token(index);
    boolean cases = passage.tables().rules().subjectCase().isPresent();
    return token.canBe(PartOfSpeech.PARTICIPLE)
        && (cases || !token.canBe(PartOfSpeech.ADJECTIVE))
        && !token.canBe(PartOfSpeech.NOUN)
        && passage.namedAt(index).isEmpty();
  }

  private boolean opensAdverbial(int start) {
    if (passage.namedAt(start).isPresent()) {
      return false;
    }
    Token token = passage.token(start);
    if (passage.isAny(start, ADVERBIAL) || token.canBe(PartOfSpeech.GERUND)) {
      return true;
    }
    if (token.can(Feature.ING_FORM) && !token.canBe(PartOfSpeech.ADJECTIVE)) {
      return true;
    }
    return token.partOfSpeech() == PartOfSpeech.PREPOSITION && !token.canBe(PartOfSpeech.NOUN)
        || token.canBe(PartOfSpeech.ADVERB)
            && !token.canBe(PartOfSpeech.NOUN)
            && !token.canBe(PartOfSpeech.ADJECTIVE)
            && !token.canBe(PartOfSpeech.PRONOUN)
            && !token.canBe(PartOfSpeech.VERB)
            && !token.canBe(PartOfSpeech.PARTICIPLE);
  }
}

package org.concordat.analysis.date;

import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** What the verbs around a date tell of its time. */
enum Tense {
  /** {@code will fly home on Sunday}, {@code во вторник соберутся}. */
  FUTURE,
  /** {@code signed it in October}, {@code đã ký vào tháng 10}. */
  PAST,
  /** {@code meets on Monday}: something that is planned, if it is a day nearby. */
  PRESENT,
  /** {@code asked them to pay in March}: mostly something to come. */
  INFINITIVE,
  /** No verb tells. */
  UNKNOWN;

  private static final int FARTHEST = 14;

  /**
   * The nearest verb before the date decides, and where none is, the first one behind it. A word of
   * the future wins over the infinitive that it governs ({@code will meet on Friday}).
   */
  static Tense around(DateCursor cursor, int first, int end) {
    Tense before = before(cursor, first);
    return before == UNKNOWN ? behind(cursor, end) : before;
  }

  private static Tense before(DateCursor cursor, int first) {
    Tense nearest = UNKNOWN;
    for (int at = first - 1; at >= Math.max(0, first - FARTHEST) && !ends(cursor, at); at--) {
      Tense said = said(cursor, at);
      if (said == FUTURE) {
        return FUTURE;
      }
      nearest = nearest == UNKNOWN ? said : nearest;
      if (nearest == PAST) {
        return PAST;
      }
    }
    return nearest;
  }

  private static Tense behind(DateCursor cursor, int end) {
    int last = Math.min(cursor.tokens().size(), end + FARTHEST);
    for (int at = end; at < last && (at == end || !ends(cursor, at)); at++) {
      Tense said = said(cursor, at);
      if (said == FUTURE || said == PAST) {
        return said;
      }
    }
    return UNKNOWN;
  }

  /** What a word says of time: a verb of the past after an auxiliary is a participle. */
  private static Tense said(DateCursor cursor, int at) {
    if (cursor.kind(at, "future")) {
      return FUTURE;
    }
    if (cursor.kind(at, "past")) {
      return PAST;
    }
    Token token = cursor.tokens().get(at);
    // signed is an adjective first, but in ministers signed it a verb.
    boolean adjective =
        token.partOfSpeech() == PartOfSpeech.ADJECTIVE
            && token.canBe(PartOfSpeech.VERB)
            && !cursor.kind(at - 1, "article");
    if (token.partOfSpeech() != PartOfSpeech.VERB && !adjective) {
      return UNKNOWN;
    }
    if (token.can(Feature.PAST)) {
      return cursor.kind(at - 1, "auxiliary") ? UNKNOWN : PAST;
    }
    if (token.can(Feature.FUTURE)) {
      return FUTURE;
    }
    if (cursor.kind(at, "auxiliary")) {
      return UNKNOWN;
    }
    if (cursor.kind(at - 1, "infinitive-mark") || isInfinitive(token)) {
      return INFINITIVE;
    }
    boolean present = token.can(Feature.PRESENT) && token.can(Feature.THIRD_PERSON);
    return present ? PRESENT : UNKNOWN;
  }

  /** {@code подписать}; English infinitives have other readings and a mark before them. */
  private static boolean isInfinitive(Token token) {
    return token.readings().stream().allMatch(reading -> reading.has(Feature.INFINITIVE));
  }

  private static boolean ends(DateCursor cursor, int at) {
    Token token = cursor.tokens().get(at);
    return !token.isWord() && ",;:.!?\"“”«»()—–".contains(token.surface());
  }
}

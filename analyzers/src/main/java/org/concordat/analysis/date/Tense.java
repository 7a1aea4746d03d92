package org.concordat.analysis.date;

import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;

/** Whether the words around a weekday tell of what is to come. */
final class Tense {

  private static final int FARTHEST = 14;

  private Tense() {}

  /**
   * {@code will fly home on Sunday}, {@code by Monday}, {@code до вторника}, {@code во вторник
   * соберутся}: the nearest verb before the day decides, and where none is, the first one behind
   * it.
   */
  static boolean isComing(DateCursor cursor, int first, int end) {
    if (cursor.kind(first - 1, "deadline")) {
      return true;
    }
    return before(cursor, first).or(() -> behind(cursor, end)).orElse(false);
  }

  private static Optional<Boolean> before(DateCursor cursor, int first) {
    for (int at = first - 1; at >= Math.max(0, first - FARTHEST) && !ends(cursor, at); at--) {
      Optional<Boolean> said = said(cursor, at);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> behind(DateCursor cursor, int end) {
    int last = Math.min(cursor.tokens().size(), end + FARTHEST);
    for (int at = end; at < last && (at == end || !ends(cursor, at)); at++) {
      Optional<Boolean> said = said(cursor, at);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** What a word says of time: a verb of the past after an auxiliary is a participle. */
  private static Optional<Boolean> said(DateCursor cursor, int at) {
    if (cursor.kind(at, "future")) {
      return Optional.of(true);
    }
    Token token = cursor.tokens().get(at);
    if (token.partOfSpeech() != PartOfSpeech.VERB) {
      return Optional.empty();
    }
    if (token.can(Feature.FUTURE) && !token.can(Feature.PAST)) {
      return Optional.of(true);
    }
    boolean past = token.can(Feature.PAST) && !cursor.kind(at - 1, "auxiliary");
    return past ? Optional.of(false) : Optional.empty();
  }

  private static boolean ends(DateCursor cursor, int at) {
    Token token = cursor.tokens().get(at);
    return !token.isWord() && ",;:.!?\"“”«»()—–".contains(token.surface());
  }
}

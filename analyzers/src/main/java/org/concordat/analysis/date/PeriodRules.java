package org.concordat.analysis.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Months, years and decades. */
final class PeriodRules {

  private static final int OLDEST_ATTRIBUTE = 1800;
  private static final int CENTURY = 100;

  private PeriodRules() {}

  static List<Rule> list() {
    return List.of(
        new Rule("decade", PeriodRules::decade),
        new Rule("month-year", PeriodRules::monthYear),
        new Rule("month", PeriodRules::monthAlone),
        new Rule("month-adjective", PeriodRules::monthAdjective),
        new Rule("year", PeriodRules::year));
  }

  /** {@code the 1990s}, {@code 1990-е годы}, {@code thập niên 90}, {@code в девяностых}. */
  private static Optional<Found> decade(DateCursor cursor, int index) {
    Optional<Part> word = cursor.value(index, "decade");
    if (word.isPresent()) {
      return decade(index, cursor.skipShort(word.get().end(), "decade-after"), word.get().value());
    }
    String text = cursor.tokens().get(index).form();
    if (text.length() == 5 && text.endsWith("0s")) {
      return number(text.substring(0, 4)).stream()
          .boxed()
          .findFirst()
          .flatMap(year -> decade(index, index + 1, year));
    }
    int start = cursor.skip(index, "decade-before");
    OptionalInt number = cursor.number(start);
    if (number.isEmpty() || number.getAsInt() % 10 != 0) {
      return Optional.empty();
    }
    boolean plural =
        cursor.is(start + 1, "-")
            && cursor.touches(start + 1)
            && cursor.touches(start + 2)
            && cursor.kind(start + 2, "plural-ending");
    if (start == index && !plural) {
      return Optional.empty();
    }
    int bare = plural ? start + 3 : start + 1;
    int end = cursor.skipShort(bare, "decade-after");
    int year = number.getAsInt();
    // в 90-х; but 20-х without a word can be days of a month.
    boolean two = year >= 30 && year < CENTURY || year == 20 && end > bare;
    if (year < 1000 && !two) {
      return Optional.empty();
    }
    return decade(index, end, year < 1000 ? 1900 + year : year);
  }

  private static OptionalInt number(String digits) {
    return digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  /** Ten years; {@code the 1800s} are a century. */
  private static Optional<Found> decade(int index, int end, int year) {
    boolean century = year % CENTURY == 0 && year < 2000;
    return Found.of(index, end, year + "/" + (year + (century ? CENTURY - 1 : 9)));
  }

  /** {@code October 2025}, {@code в октябре прошлого года}, {@code tháng 10/2025}. */
  private static Optional<Found> monthYear(DateCursor cursor, int index) {
    return Points.month(cursor, index)
        .filter(month -> month.year().isPresent() && month.exists())
        .flatMap(month -> Found.of(index, month.end(), month.iso()));
  }

  /**
   * {@code in May}, {@code в мае}, {@code tháng 5}: May and March are also words, so a preposition
   * must stand before a month alone.
   */
  private static Optional<Found> monthAlone(DateCursor cursor, int index) {
    Optional<Point> month = Points.month(cursor, index).filter(Point::exists);
    if (month.isEmpty()) {
      return worded(cursor, index);
    }
    Point point = month.get();
    int past = cursor.skip(point.end(), "past-after");
    if (past > point.end()) {
      return Found.of(index, past, cursor.past(point).iso());
    }
    int coming = cursor.skipComing(point.end());
    if (coming > point.end()) {
      return Found.of(index, coming, cursor.coming(point).iso());
    }
    if (!isInContext(cursor, index) && !cursor.kind(index, "month-word")) {
      return Optional.empty();
    }
    return Found.of(index, point.end(), cursor.resolved(point, index, point.end()).iso());
  }

  /** A preposition before it, also with a hyphen between: {@code mid-April}. */
  private static boolean isInContext(DateCursor cursor, int index) {
    return cursor.endsBefore(index, "period-context")
        || cursor.is(index - 1, "-")
            && cursor.touches(index)
            && cursor.endsBefore(index - 1, "period-context");
  }

  /** {@code next March}, {@code в прошлом октябре}, {@code this April}. */
  private static Optional<Found> worded(DateCursor cursor, int index) {
    int next = cursor.skip(index, "next");
    int last = cursor.skip(index, "last");
    int nearest = cursor.skip(index, "this");
    int word = Math.max(Math.max(next, last), nearest);
    if (word == index) {
      return Optional.empty();
    }
    return Points.month(cursor, word)
        .filter(month -> month.year().isEmpty() && cursor.published().isPresent())
        .flatMap(
            month -> {
              Point known =
                  next > index
                      ? cursor.coming(month)
                      : last > index
                          ? cursor.past(month)
                          : month.in(cursor.published().get().getYear());
              return Found.of(index, month.end(), known.iso());
            });
  }

  /** {@code мартовский саммит}. */
  private static Optional<Found> monthAdjective(DateCursor cursor, int index) {
    return cursor
        .value(index, "month-adjective")
        .map(month -> Point.month(month.end(), OptionalInt.empty(), month.value()))
        .map(month -> cursor.resolved(month, index, month.end()))
        .flatMap(month -> Found.of(index, month.end(), month.iso()));
  }

  /**
   * {@code in 2020}, {@code 2020 год}, {@code năm 2020}, {@code the 1957 Convention}, {@code a 2019
   * report}, {@code in 2024, 2025}; but not {@code 2000 people}.
   */
  private static Optional<Found> year(DateCursor cursor, int index) {
    int start = cursor.skip(index, "year-before");
    Optional<Part> year = cursor.year(start);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int end = year.get().end();
    boolean worded = start > index || end > start + 1;
    boolean context = isInContext(cursor, index) && !counts(cursor, end);
    boolean known = year.get().value() >= OLDEST_ATTRIBUTE && !cursor.is(index - 1, "$");
    boolean attribute = known && isCapitalisedWord(cursor, end);
    boolean described = known && cursor.kind(index - 1, "article") && isSingularNoun(cursor, end);
    boolean listed =
        (cursor.is(index - 1, ",") || cursor.kind(index - 1, "and"))
            && cursor.year(index - 2).isPresent()
            && !counts(cursor, end);
    boolean bracketed =
        cursor.is(start - 1, "(") && (cursor.is(start + 1, ")") || cursor.is(start + 1, ","));
    // Công ước 1982, Olympics 2024
    boolean dated = known && cursor.endsBefore(index, "dated") && !counts(cursor, end);
    return worded || dated || context || attribute || described || listed || bracketed
        ? Found.of(index, end, String.valueOf(year.get().value()))
        : Optional.empty();
  }

  private static boolean isCapitalisedWord(DateCursor cursor, int index) {
    return index < cursor.tokens().size()
        && cursor.tokens().get(index).isWord()
        && cursor.tokens().get(index).isCapitalised();
  }

  private static boolean isSingularNoun(DateCursor cursor, int index) {
    return index < cursor.tokens().size()
        && cursor.tokens().get(index).canBe(PartOfSpeech.NOUN)
        && !cursor.tokens().get(index).can(Feature.PLURAL);
  }

  /** Whether a noun follows that the number would count. */
  private static boolean counts(DateCursor cursor, int index) {
    if (index >= cursor.tokens().size()) {
      return false;
    }
    Token next = cursor.tokens().get(index);
    boolean noun =
        next.canBe(PartOfSpeech.NOUN)
            || next.canBe(PartOfSpeech.ADJECTIVE)
            || next.canBe(PartOfSpeech.PARTICIPLE);
    return noun && !next.isCapitalised() && next.can(Feature.PLURAL);
  }
}

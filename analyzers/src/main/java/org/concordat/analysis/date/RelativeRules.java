package org.concordat.analysis.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Days, weeks, months and years said relative to the publication. */
final class RelativeRules {

  private RelativeRules() {}

  static List<Rule> list() {
    return List.of(
        new Rule("earlier-year", RelativeRules::earlierYear),
        new Rule("weekday", RelativeRules::weekday),
        new Rule("weekday-adjective", RelativeRules::weekdayAdjective),
        new Rule("relative-day", RelativeRules::relativeDay),
        new Rule("relative-month", (cursor, index) -> shifted(cursor, index, "relative-month")),
        new Rule("relative-year", (cursor, index) -> shifted(cursor, index, "relative-year")),
        new Rule("relative-week", RelativeRules::week));
  }

  /**
   * {@code on Wednesday}, {@code в минувшую пятницу}, {@code hôm thứ Năm}: the last such day,
   * unless a word says the next or the verb looks ahead.
   */
  private static Optional<Found> weekday(DateCursor cursor, int index) {
    int start = cursor.skip(index, "day-word");
    int word = cursor.skip(cursor.skip(cursor.skip(start, "next"), "last"), "this");
    Optional<Part> weekday = cursor.value(word, "weekday");
    if (weekday.isEmpty()
        || isOrdinal(cursor, index, word, weekday.get().end())
        || isOtherNoun(cursor, index, word)) {
      return Optional.empty();
    }
    // hôm thứ Năm: such a word for the day is no part of it.
    int first = cursor.kind(index, "outside") ? start : index;
    DayOfWeek day = DayOfWeek.of(weekday.get().value());
    int end = weekday.get().end();
    Optional<Part> week = cursor.value(end, "relative-week");
    if (week.isPresent()) {
      Optional<String> iso =
          cursor
              .published()
              .map(base -> monday(base, week.get().value()).plusDays(day.getValue() - 1L))
              .map(LocalDate::toString);
      return Optional.of(new Found(first, week.get().end(), iso, true));
    }
    int next = cursor.skip(end, "next-after");
    int past = cursor.skip(end, "last-after");
    boolean coming =
        next > end
            || cursor.kind(start, "next")
            || past == end && !cursor.kind(start, "last") && isComing(cursor, index, start, end);
    Optional<String> iso =
        cursor
            .published()
            .map(
                base ->
                    base.with(
                        coming
                            ? TemporalAdjusters.next(day)
                            : TemporalAdjusters.previousOrSame(day)))
            .map(LocalDate::toString);
    return Optional.of(new Found(first, Math.max(next, past), iso, true));
  }

  /**
   * {@code by Monday}, {@code до вторника}; this Friday is the coming one unless the verb is past.
   */
  private static boolean isComing(DateCursor cursor, int index, int start, int end) {
    if (cursor.endsBefore(index, "deadline")) {
      return true;
    }
    return switch (Tense.around(cursor, index, end)) {
      case FUTURE, PRESENT -> true;
      case PAST -> false;
      case INFINITIVE, UNKNOWN -> cursor.kind(start, "this");
    };
  }

  /**
   * {@code phiên thứ năm} is the fifth session: a weekday of this kind has a capital or a word for
   * the day before it or for the week behind it.
   */
  private static boolean isOrdinal(DateCursor cursor, int index, int word, int end) {
    boolean dayWord =
        word > index
            || cursor.endsBefore(index, "date-context")
            || cursor.endsBefore(index, "period-context")
            || cursor.kind(end, "relative-week")
            || cursor.kind(end, "next-after")
            || cursor.kind(end, "last-after");
    return cursor.kind(word, "ordinal-mark")
        && !cursor.tokens().get(word + 1).isCapitalised()
        && !dayWord;
  }

  /**
   * {@code окружающая среда}, {@code в среде экспертов}: the day has a preposition or another word
   * for time before it, and the case that the preposition wants.
   */
  private static boolean isOtherNoun(DateCursor cursor, int index, int word) {
    if (!cursor.kind(word, "also-noun") || word > index) {
      return false;
    }
    boolean accusative =
        !cursor.kind(index - 1, "accusative-before")
            || cursor.tokens().get(word).can(Feature.ACCUSATIVE);
    return !cursor.endsBefore(index, "weekday-context") || !accusative;
  }

  /** {@code субботний номер}: the last such day. */
  private static Optional<Found> weekdayAdjective(DateCursor cursor, int index) {
    return cursor
        .value(index, "weekday-adjective")
        .map(
            day ->
                new Found(
                    index,
                    day.end(),
                    cursor
                        .published()
                        .map(
                            base ->
                                base.with(
                                    TemporalAdjusters.previousOrSame(DayOfWeek.of(day.value()))))
                        .map(LocalDate::toString),
                    true));
  }

  /** {@code ba tháng sau} is three months later, {@code sang năm thứ tám} its eighth year. */
  private static boolean isCounted(DateCursor cursor, int index, int end) {
    return cursor.numeral(index - 1).isPresent()
        || cursor.kind(index - 1, "some")
        || cursor.kind(end, "ordinal-mark");
  }

  /** {@code yesterday}, {@code сегодня}, {@code ngày mai}. */
  private static Optional<Found> relativeDay(DateCursor cursor, int index) {
    return cursor
        .value(index, "relative-day")
        .map(
            shift ->
                new Found(
                    index,
                    shift.end(),
                    cursor.published().map(base -> base.plusDays(shift.value()).toString()),
                    true));
  }

  /** {@code last month}, {@code в прошлом году}, {@code năm ngoái}. */
  private static Optional<Found> shifted(DateCursor cursor, int index, String kind) {
    return cursor
        .value(index, kind)
        .filter(shift -> !isCounted(cursor, index, shift.end()))
        .map(
            shift ->
                new Found(
                    index,
                    shift.end(),
                    cursor.published().map(base -> shift(base, kind, shift.value())),
                    true));
  }

  /** {@code a year earlier}, {@code năm trước đó}: the year before the one that was named. */
  private static Optional<Found> earlierYear(DateCursor cursor, int index) {
    return cursor
        .entry(index, "earlier-year")
        .map(
            entry ->
                new Found(
                    index,
                    index + entry.forms().size(),
                    namedBefore(cursor, index).map(year -> String.valueOf(year - 1)),
                    true));
  }

  private static Optional<Integer> namedBefore(DateCursor cursor, int index) {
    for (int at = index - 1; at >= 0; at--) {
      Optional<Part> year = cursor.year(at);
      if (year.isPresent()) {
        return year.map(Part::value);
      }
    }
    return Optional.empty();
  }

  private static String shift(LocalDate base, String kind, int by) {
    if (kind.equals("relative-year")) {
      return String.valueOf(base.getYear() + by);
    }
    LocalDate month = base.plusMonths(by);
    return DateCursor.month(month.getYear(), month.getMonthValue());
  }

  /** {@code last week}: from Monday to Sunday. */
  private static Optional<Found> week(DateCursor cursor, int index) {
    return cursor
        .value(index, "relative-week")
        .filter(shift -> !isCounted(cursor, index, shift.end()))
        .map(
            shift ->
                new Found(
                    index,
                    shift.end(),
                    cursor
                        .published()
                        .map(base -> monday(base, shift.value()))
                        .map(monday -> monday + "/" + monday.plusDays(6)),
                    true));
  }

  private static LocalDate monday(LocalDate base, int weeks) {
    return base.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

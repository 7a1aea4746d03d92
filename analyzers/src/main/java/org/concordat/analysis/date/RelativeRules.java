package org.concordat.analysis.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Days, weeks, months and years said relative to the publication. */
final class RelativeRules {

  private RelativeRules() {}

  static List<Rule> list() {
    return List.of(
        new Rule("weekday", RelativeRules::weekday),
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
    boolean next = cursor.kind(start, "next");
    int word = cursor.skip(cursor.skip(start, "next"), "last");
    Optional<Part> weekday = cursor.value(word, "weekday");
    // окружающая среда: some adjectives make another noun of the day.
    if (weekday.isEmpty() || isOrdinal(cursor, index, word) || cursor.kind(index - 1, "no-day")) {
      return Optional.empty();
    }
    int behind = cursor.skip(weekday.get().end(), "next-after");
    boolean past =
        cursor.kind(start, "last")
            || cursor.skip(weekday.get().end(), "last-after") > weekday.get().end();
    boolean coming =
        next
            || behind > weekday.get().end()
            || !past && Tense.isComing(cursor, index, weekday.get().end());
    int end =
        behind > weekday.get().end() ? behind : cursor.skip(weekday.get().end(), "last-after");
    DayOfWeek day = DayOfWeek.of(weekday.get().value());
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
    // hôm thứ Năm: such a word for the day is no part of it.
    int first = cursor.kind(index, "outside") ? start : index;
    return Optional.of(new Found(first, end, iso, true));
  }

  /**
   * {@code phiên thứ năm} is the fifth session: a weekday of this kind has a capital or a word for
   * the day before it.
   */
  private static boolean isOrdinal(DateCursor cursor, int index, int word) {
    boolean dayWord =
        word > index
            || cursor.kind(index - 1, "date-context")
            || cursor.kind(index - 1, "period-context");
    return cursor.kind(word, "ordinal-mark")
        && !cursor.tokens().get(word + 1).isCapitalised()
        && !dayWord;
  }

  /** {@code ba tháng sau} is three months later, {@code sang năm thứ tám} its eighth year. */
  private static boolean isCounted(DateCursor cursor, int index, int end) {
    return cursor.number(index - 1).isPresent()
        || cursor.kind(index - 1, "numeral")
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
                        .map(
                            base ->
                                base.plusWeeks(shift.value())
                                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                        .map(monday -> monday + "/" + monday.plusDays(6)),
                    true));
  }
}

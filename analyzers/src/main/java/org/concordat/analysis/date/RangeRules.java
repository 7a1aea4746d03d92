package org.concordat.analysis.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Ranges of days, months and years. */
final class RangeRules {

  private static final int CENTURY = 100;

  private RangeRules() {}

  static List<Rule> list(boolean dayFirst) {
    return List.of(
        new Rule("day-range", RangeRules::dayRange),
        new Rule("month-day-range", RangeRules::monthDayRange),
        new Rule("range", (cursor, index) -> range(cursor, index, dayFirst)),
        new Rule("year-range", RangeRules::yearRange));
  }

  /**
   * One month, two days: {@code from 14 to 18 September}, {@code 14–18 сентября}, {@code từ ngày 14
   * đến 18/9}, {@code 14 and 15 September}.
   */
  private static Optional<Found> dayRange(DateCursor cursor, int index) {
    int start = cursor.skip(index, "from");
    Optional<Part> first = cursor.day(cursor.skipAll(start, "day-word"));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return lastDay(cursor, first.get(), start > index)
        .flatMap(
            last ->
                Points.monthBehind(cursor, last.end())
                    .flatMap(month -> days(cursor, index, first.get(), last, month, month.end())));
  }

  /** {@code June 1-4, 2026}, {@code from June 1 to 4}. */
  private static Optional<Found> monthDayRange(DateCursor cursor, int index) {
    int start = cursor.skip(index, "from");
    Optional<Part> month = cursor.value(start, "month");
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Part> first = cursor.day(Points.skipPoint(cursor, month.get().end()));
    return first.flatMap(
        day ->
            lastDay(cursor, day, true)
                .flatMap(last -> days(cursor, index, day, last, month.get(), last.end())));
  }

  /** The second day behind a link; joined by a mere and only if it is the next day. */
  private static Optional<Part> lastDay(DateCursor cursor, Part first, boolean opened) {
    int link = link(cursor, first.end(), opened);
    int and = link < 0 ? cursor.skip(first.end(), "and") : first.end();
    boolean joined = and > first.end();
    if (link < 0 && !joined) {
      return Optional.empty();
    }
    return cursor
        .day(cursor.skipAll(joined ? and : link, "day-word"))
        .filter(last -> joined ? last.value() == first.value() + 1 : last.value() > first.value());
  }

  private static Optional<Found> days(
      DateCursor cursor, int index, Part first, Part last, Part month, int behind) {
    int comma = cursor.is(behind, ",") ? behind + 1 : behind;
    Optional<Part> year = Points.yearBehind(cursor, comma);
    int end = year.map(Part::end).orElse(behind);
    OptionalInt known = DateCursor.value(year);
    Point from = Point.day(end, known, month.value(), first.value());
    Point until = Point.day(end, known, month.value(), last.value());
    if (!from.exists() || !until.exists()) {
      return Optional.empty();
    }
    Point resolved = cursor.resolved(from, index, end);
    return found(
        index,
        resolved,
        resolved.year().isPresent() ? until.in(resolved.year().getAsInt()) : until);
  }

  private static Optional<Found> found(int index, Point from, Point until) {
    return Found.of(index, until.end(), from.iso() + "/" + until.iso());
  }

  /**
   * Two months: {@code from 28 September to 3 October}, {@code с марта по июнь}, {@code từ tháng
   * 10/2024 đến tháng 3/2025}.
   */
  private static Optional<Found> range(DateCursor cursor, int index, boolean dayFirst) {
    int start = cursor.skip(index, "from");
    boolean opened = start > index;
    Optional<Point> first = Points.at(cursor, start, dayFirst, opened);
    int link = first.map(point -> link(cursor, point.end(), opened)).orElse(-1);
    Optional<Point> last = link < 0 ? Optional.empty() : Points.at(cursor, link, dayFirst, true);
    if (last.isEmpty() || last.get().day().isPresent() != first.get().day().isPresent()) {
      return Optional.empty();
    }
    Point from = first.get();
    Point until = last.get();
    int wrap = from.isLater(until) ? 1 : 0;
    if (from.year().isEmpty() && until.year().isPresent()) {
      from = from.in(until.year().getAsInt() - wrap);
    }
    from = cursor.resolved(from, index, until.end());
    if (until.year().isEmpty() && from.year().isPresent()) {
      until = until.in(from.year().getAsInt() + wrap);
    }
    boolean forward = from.iso().compareTo(until.iso()) < 0;
    return forward ? found(index, from, until) : Optional.empty();
  }

  /**
   * {@code 2020-2025}, {@code from 2020 to 2025}, {@code с 2020 по 2025 год}, {@code giai đoạn
   * 2021-2025}, {@code 2024-25}, {@code the 2025/26 season}.
   */
  private static Optional<Found> yearRange(DateCursor cursor, int index) {
    int start = cursor.skip(index, "from");
    boolean opened = start > index;
    int from = cursor.skip(start, "year-before");
    Optional<Part> first = cursor.year(from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int slash = first.get().end();
    boolean slashed = cursor.is(slash, "/") && cursor.touches(slash) && cursor.touches(slash + 1);
    int link = slashed ? slash + 1 : link(cursor, first.get().end(), opened);
    if (link < 0) {
      return Optional.empty();
    }
    int last = cursor.skip(link, "year-before");
    return cursor
        .year(last)
        .or(() -> shortYear(cursor, last, first.get().value()))
        .filter(year -> year.value() > first.get().value())
        .flatMap(year -> Found.of(index, year.end(), first.get().value() + "/" + year.value()));
  }

  /** {@code 2024-25}: the next year in two digits; {@code 2024-11} is a month. */
  private static Optional<Part> shortYear(DateCursor cursor, int index, int first) {
    OptionalInt number = cursor.number(index);
    boolean next =
        number.isPresent()
            && cursor.touches(index)
            && cursor.tokens().get(index).surface().length() == 2
            && number.getAsInt() == (first + 1) % CENTURY;
    return next
        ? Optional.of(new Part(first + 1, cursor.skipYearWord(index + 1)))
        : Optional.empty();
  }

  /** Behind the word or dash between the ends of a range, or -1. */
  private static int link(DateCursor cursor, int index, boolean opened) {
    boolean dash = cursor.is(index, "-") || cursor.is(index, "–") || cursor.is(index, "—");
    // 14 - 18/9: spaced on both sides; a long dash parts clauses.
    boolean spaced = !cursor.touches(index) && !cursor.touches(index + 1) && !cursor.is(index, "—");
    if (dash && (opened || cursor.touches(index) || spaced || cursor.is(index, "–"))) {
      return index + 1;
    }
    int behind = cursor.skip(index, "until");
    return opened && behind > index ? behind : -1;
  }
}

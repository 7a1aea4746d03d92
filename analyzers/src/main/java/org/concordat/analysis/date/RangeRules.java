package org.concordat.analysis.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Ranges of days and years. */
final class RangeRules {

  private RangeRules() {}

  static List<Rule> list() {
    return List.of(
        new Rule("day-range", RangeRules::dayRange),
        new Rule("month-day-range", RangeRules::monthDayRange),
        new Rule("year-range", RangeRules::yearRange));
  }

  /** {@code from 14 to 18 September}, {@code 14–18 сентября}, {@code từ ngày 14 đến 18/9}. */
  private static Optional<Found> dayRange(DateCursor cursor, int index) {
    int start = cursor.skip(index, "from");
    boolean opened = start > index;
    Optional<Part> first = cursor.day(cursor.skip(start, "day-word"));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = link(cursor, first.get().end(), opened);
    if (link < 0) {
      return Optional.empty();
    }
    Optional<Part> last = cursor.day(cursor.skip(link, "day-word"));
    if (last.isEmpty() || last.get().value() <= first.get().value()) {
      return Optional.empty();
    }
    Optional<Part> month = DayRules.monthBehind(cursor, last.get().end());
    return month.flatMap(found -> range(cursor, index, first.get(), last.get(), found));
  }

  /** {@code June 1-4, 2026}. */
  private static Optional<Found> monthDayRange(DateCursor cursor, int index) {
    Optional<Part> month = cursor.value(index, "month");
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int behind = DayRules.skipPoint(cursor, month.get().end());
    Optional<Part> first = cursor.day(behind);
    int link = first.map(day -> link(cursor, day.end(), false)).orElse(-1);
    Optional<Part> last = link < 0 ? Optional.empty() : cursor.day(link);
    if (last.isEmpty() || last.get().value() <= first.get().value()) {
      return Optional.empty();
    }
    int comma = cursor.is(last.get().end(), ",") ? last.get().end() + 1 : last.get().end();
    Optional<Part> year = cursor.year(comma);
    OptionalInt known = year.map(part -> OptionalInt.of(part.value())).orElse(OptionalInt.empty());
    return interval(
        cursor,
        index,
        year.map(Part::end).orElse(last.get().end()),
        known,
        month.get().value(),
        first.get(),
        last.get());
  }

  private static Optional<Found> range(
      DateCursor cursor, int index, Part first, Part last, Part month) {
    int comma = cursor.is(month.end(), ",") ? month.end() + 1 : month.end();
    Optional<Part> year = DayRules.yearBehind(cursor, comma);
    OptionalInt known = year.map(part -> OptionalInt.of(part.value())).orElse(OptionalInt.empty());
    return interval(
        cursor, index, year.map(Part::end).orElse(month.end()), known, month.value(), first, last);
  }

  private static Optional<Found> interval(
      DateCursor cursor, int index, int end, OptionalInt year, int month, Part first, Part last) {
    Optional<String> from = cursor.iso(year, month, first.value());
    Optional<String> until = cursor.iso(year, month, last.value());
    return from.isEmpty() || until.isEmpty()
        ? Optional.empty()
        : Found.of(index, end, from.get() + "/" + until.get());
  }

  /**
   * {@code 2020-2025}, {@code from 2020 to 2025}, {@code с 2020 по 2025 год}, {@code giai đoạn
   * 2021-2025}.
   */
  private static Optional<Found> yearRange(DateCursor cursor, int index) {
    int start = cursor.skip(index, "from");
    boolean opened = start > index;
    int from = cursor.skip(start, "year-before");
    Optional<Part> first = cursor.year(from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = link(cursor, first.get().end(), opened);
    Optional<Part> last =
        link < 0 ? Optional.empty() : cursor.year(cursor.skip(link, "year-before"));
    if (last.isEmpty() || last.get().value() <= first.get().value()) {
      return Optional.empty();
    }
    return Found.of(index, last.get().end(), first.get().value() + "/" + last.get().value());
  }

  /** Behind the word or dash between the ends of a range, or -1. */
  private static int link(DateCursor cursor, int index, boolean opened) {
    boolean dash = cursor.is(index, "-") || cursor.is(index, "–") || cursor.is(index, "—");
    if (dash && (opened || cursor.touches(index) || cursor.is(index, "–"))) {
      return index + 1;
    }
    int behind = cursor.skip(index, "until");
    return opened && behind > index ? behind : -1;
  }
}

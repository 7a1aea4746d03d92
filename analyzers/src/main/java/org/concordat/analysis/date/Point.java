package org.concordat.analysis.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day or a month as it is written.
 *
 * @param end behind its last token
 * @param year its year, where it is said
 * @param month its month
 * @param day its day; empty for a whole month
 */
record Point(int end, OptionalInt year, int month, OptionalInt day) {

  static Point day(int end, OptionalInt year, int month, int day) {
    return new Point(end, year, month, OptionalInt.of(day));
  }

  static Point month(int end, OptionalInt year, int month) {
    return new Point(end, year, month, OptionalInt.empty());
  }

  /** Whether the calendar has such a day; one in no year may be 29 February. */
  boolean exists() {
    return month >= 1
        && month <= 12
        && DateCursor.date(year.orElse(2024), month, day.orElse(1)).isPresent();
  }

  Point in(int known) {
    return new Point(end, OptionalInt.of(known), month, day);
  }

  /** Whether it comes later in the year than another. */
  boolean isLater(Point other) {
    return month != other.month ? month > other.month : day.orElse(0) > other.day.orElse(0);
  }

  /** Its first day in a year; empty if that year has no such day. */
  Optional<LocalDate> first(int known) {
    return DateCursor.date(known, month, day.orElse(1));
  }

  /** Its last day in a year. */
  Optional<LocalDate> last(int known) {
    return day.isPresent()
        ? first(known)
        : first(known).map(start -> start.plusMonths(1).minusDays(1));
  }

  /** ISO value; without a year {@code --11-06}. */
  String iso() {
    String start = year.isPresent() ? String.format(Locale.ROOT, "%04d-", year.getAsInt()) : "--";
    String rest =
        day.isPresent()
            ? String.format(Locale.ROOT, "%02d-%02d", month, day.getAsInt())
            : String.format(Locale.ROOT, "%02d", month);
    return start + rest;
  }
}

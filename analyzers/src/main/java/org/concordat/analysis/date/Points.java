package org.concordat.analysis.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.date.DateCursor.Part;

/** Reads days and months in every writing. */
final class Points {

  private static final int THIS_CENTURY = 2000;

  private Points() {}

  /**
   * A day or a month at a place.
   *
   * @param certain whether what stands around tells that {@code 3/4} is a day and no fraction
   */
  static Optional<Point> at(DateCursor cursor, int index, boolean dayFirst, boolean certain) {
    return isoDay(cursor, index)
        .or(() -> pointed(cursor, index))
        .or(() -> slashed(cursor, index, dayFirst, certain))
        .or(() -> dayMonth(cursor, index))
        .or(() -> monthDay(cursor, index))
        .or(() -> month(cursor, index))
        .filter(Point::exists);
  }

  /** {@code 2026-03-12}, {@code 2026/03/12}. */
  static Optional<Point> isoDay(DateCursor cursor, int index) {
    Optional<Part> year = cursor.year(index);
    boolean signs =
        cursor.is(index + 1, "-") && cursor.is(index + 3, "-")
            || cursor.is(index + 1, "/") && cursor.is(index + 3, "/");
    if (year.isEmpty() || !signs || !cursor.touches(index + 1) || !cursor.touches(index + 4)) {
      return Optional.empty();
    }
    OptionalInt month = cursor.number(index + 2);
    OptionalInt day = cursor.number(index + 4);
    return month.isEmpty() || day.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Point.day(
                index + 5, OptionalInt.of(year.get().value()), month.getAsInt(), day.getAsInt()));
  }

  /** {@code 12.03.2026}, {@code ngày 12.3.2026}, {@code 12.03.26}: one token for the scanner. */
  static Optional<Point> pointed(DateCursor cursor, int index) {
    int start = cursor.skip(index, "day-word");
    if (start >= cursor.tokens().size() || cursor.tokens().get(start).shape() != Shape.NUMBER) {
      return Optional.empty();
    }
    String[] parts = cursor.tokens().get(start).surface().split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    boolean full = parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2;
    boolean two = parts[0].length() == 2 && parts[1].length() == 2 && parts[2].length() == 2;
    if (!full && !two
        || parts[0].isEmpty()
        || parts[1].isEmpty()
        || !String.join("", parts).chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts[2]);
    return Optional.of(
        Point.day(
            cursor.skipYearWord(start + 1),
            OptionalInt.of(full ? year : THIS_CENTURY + year),
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[0])));
  }

  /**
   * {@code ngày 11/3}, {@code 12/03/2026}; without a year only where the language puts the day
   * first.
   */
  static Optional<Point> slashed(DateCursor cursor, int index, boolean dayFirst, boolean certain) {
    int start = cursor.skipAll(index, "day-word");
    OptionalInt left = cursor.number(start);
    String sign = cursor.is(start + 1, "-") ? "-" : "/";
    if (left.isEmpty()
        || !cursor.is(start + 1, sign)
        || !cursor.touches(start + 1)
        || !cursor.touches(start + 2)) {
      return Optional.empty();
    }
    OptionalInt middle = cursor.number(start + 2);
    if (middle.isEmpty()) {
      return Optional.empty();
    }
    if (cursor.is(start + 3, sign) && cursor.touches(start + 4)) {
      Optional<Part> year = cursor.year(start + 4);
      if (year.isPresent()) {
        return Optional.of(ordered(year.get(), left.getAsInt(), middle.getAsInt(), dayFirst));
      }
    }
    // 3/4 of the votes: a fraction, unless a word for the day stands before it or the day is too
    // large for one; 24/7 is all the time, 3-2 a score.
    boolean worded = start > index || certain && sign.equals("/");
    boolean plain =
        dayFirst
            && (worded
                || sign.equals("/")
                    && (cursor.endsBefore(index, "date-context")
                        || left.getAsInt() > 12 && !cursor.kind(start, "no-date")));
    if (!plain) {
      return Optional.empty();
    }
    Optional<Part> year = cursor.shiftedYear(start + 3);
    return Optional.of(
        Point.day(
            year.map(Part::end).orElse(start + 3),
            DateCursor.value(year),
            middle.getAsInt(),
            left.getAsInt()));
  }

  /** {@code 26/10/2025} also where the month stands first: there is no month 26. */
  private static Point ordered(Part year, int left, int middle, boolean dayFirst) {
    OptionalInt known = OptionalInt.of(year.value());
    boolean first = dayFirst ? middle <= 12 : left > 12;
    return first
        ? Point.day(year.end(), known, middle, left)
        : Point.day(year.end(), known, left, middle);
  }

  /**
   * {@code 26 октября 2025 года}, {@code the 6th of November}, {@code ngày 2 tháng 10 năm 1968},
   * {@code первого мая}.
   */
  static Optional<Point> dayMonth(DateCursor cursor, int index) {
    Optional<Part> day = cursor.day(cursor.skipAll(index, "day-word"));
    // 3/4 of the votes is left to the rule for slashes.
    if (day.isEmpty() || cursor.is(day.get().end(), "/")) {
      return Optional.empty();
    }
    return monthBehind(cursor, day.get().end())
        .map(month -> withYear(cursor, month.end(), month.value(), day.get().value()));
  }

  /** {@code November 6, 2018}, {@code Nov. 6}. */
  static Optional<Point> monthDay(DateCursor cursor, int index) {
    Optional<Part> month = cursor.value(index, "month");
    if (month.isEmpty() || !cursor.tokens().get(index).isCapitalised()) {
      return Optional.empty();
    }
    return cursor
        .day(skipPoint(cursor, month.get().end()))
        .map(day -> withYear(cursor, day.end(), month.get().value(), day.value()));
  }

  private static Point withYear(DateCursor cursor, int end, int month, int day) {
    int comma = cursor.is(end, ",") ? end + 1 : end;
    Optional<Part> year = yearBehind(cursor, comma);
    return Point.day(year.map(Part::end).orElse(end), DateCursor.value(year), month, day);
  }

  /** {@code October 2025}, {@code в октябре 2025 года}, {@code tháng 10/2025}, {@code May}. */
  static Optional<Point> month(DateCursor cursor, int index) {
    Optional<Part> month = monthWord(cursor, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end = month.get().end();
    int comma = cursor.is(end, ",") ? end + 1 : end;
    Optional<Part> year = yearBehind(cursor, comma);
    if (year.isEmpty() && isOtherWord(cursor, index)) {
      return Optional.empty();
    }
    int bare = cursor.kind(index, "month") && year.isEmpty() ? cursor.skip(index, "month") : end;
    return Optional.of(
        Point.month(year.map(Part::end).orElse(bare), DateCursor.value(year), month.get().value()));
  }

  /** {@code may}, {@code march} in small letters are other words. */
  private static boolean isOtherWord(DateCursor cursor, int index) {
    return cursor.kind(index, "ambiguous-month") && !cursor.tokens().get(index).isCapitalised();
  }

  private static Optional<Part> monthWord(DateCursor cursor, int index) {
    Optional<Part> named = cursor.value(index, "month");
    if (named.isPresent()) {
      return Optional.of(new Part(named.get().value(), skipPoint(cursor, named.get().end())));
    }
    int word = cursor.skip(index, "month-word");
    return word == index ? Optional.empty() : numbered(cursor, word);
  }

  private static Optional<Part> numbered(DateCursor cursor, int index) {
    OptionalInt number = cursor.number(index);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 12
        ? Optional.of(new Part(number.getAsInt(), index + 1))
        : Optional.empty();
  }

  /** A month behind a day: {@code октября}, {@code of June}, {@code tháng 10}, {@code /9}. */
  static Optional<Part> monthBehind(DateCursor cursor, int index) {
    boolean slash = cursor.is(index, "/") && cursor.touches(index) && cursor.touches(index + 1);
    return slash
        ? numbered(cursor, index + 1)
        : monthWord(cursor, cursor.skip(index, "of")).filter(month -> !isOtherWord(cursor, index));
  }

  /**
   * A year behind a month: {@code 2025 года}, {@code năm 2025}, {@code /2026}, {@code -2026},
   * {@code прошлого года}, {@code of last year}.
   */
  static Optional<Part> yearBehind(DateCursor cursor, int index) {
    boolean slash =
        (cursor.is(index, "/") || cursor.is(index, "-"))
            && cursor.touches(index)
            && cursor.touches(index + 1);
    int of = cursor.skip(index, "of");
    int start = slash ? index + 1 : cursor.skip(of, "year-before");
    return cursor.year(start).or(() -> cursor.shiftedYear(of));
  }

  /** The point of a shortened month: {@code Nov. 6}. */
  static int skipPoint(DateCursor cursor, int index) {
    return cursor.is(index, ".")
            && cursor.touches(index)
            && cursor.tokens().get(index - 1).form().length() <= 5
            && index + 1 < cursor.tokens().size()
            && goesOn(cursor.tokens().get(index + 1))
        ? index + 1
        : index;
  }

  /** Behind the point of a shortened word the sentence goes on: {@code Nov. 6}. */
  private static boolean goesOn(Token next) {
    return next.shape() == Shape.NUMBER
        || next.shape() == Shape.LOWER
        || next.surface().equals(",");
  }
}

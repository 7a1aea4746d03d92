package org.concordat.analysis.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Single days. */
final class DayRules {

  private DayRules() {}

  static List<Rule> list(boolean dayFirst) {
    return List.of(
        new Rule("iso", DayRules::isoDay),
        new Rule("pointed", DayRules::pointed),
        new Rule("slashed", (cursor, index) -> slashed(cursor, index, dayFirst)),
        new Rule("day-month", DayRules::dayMonth),
        new Rule("month-day", DayRules::monthDay));
  }

  /** {@code 2026-03-12}. */
  private static Optional<Found> isoDay(DateCursor cursor, int index) {
    Optional<Part> year = cursor.year(index);
    if (year.isEmpty()
        || !cursor.is(index + 1, "-")
        || !cursor.is(index + 3, "-")
        || !cursor.touches(index + 1)
        || !cursor.touches(index + 4)) {
      return Optional.empty();
    }
    OptionalInt month = cursor.number(index + 2);
    OptionalInt day = cursor.number(index + 4);
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return cursor
        .iso(OptionalInt.of(year.get().value()), month.getAsInt(), day.getAsInt())
        .flatMap(iso -> Found.of(index, index + 5, iso));
  }

  /** {@code 12.03.2026}: the scanner keeps it in one token. */
  private static Optional<Found> pointed(DateCursor cursor, int index) {
    String[] parts = cursor.tokens().get(index).surface().split("\\.", -1);
    boolean shaped =
        parts.length == 3
            && parts[2].length() == 4
            && parts[0].length() <= 2
            && parts[1].length() <= 2;
    if (!shaped
        || !String.join("", parts).chars().allMatch(unit -> unit >= '0' && unit <= '9')
        || parts[0].isEmpty()
        || parts[1].isEmpty()) {
      return Optional.empty();
    }
    int end = cursor.skip(index + 1, "year-after");
    return cursor
        .iso(
            OptionalInt.of(Integer.parseInt(parts[2])),
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[0]))
        .flatMap(iso -> Found.of(index, end, iso));
  }

  /**
   * {@code ngày 11/3}, {@code 12/03/2026}; without a year only where the language puts the day
   * first.
   */
  private static Optional<Found> slashed(DateCursor cursor, int index, boolean dayFirst) {
    int start = cursor.skip(index, "day-word");
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
    int day = dayFirst ? left.getAsInt() : middle.getAsInt();
    int month = dayFirst ? middle.getAsInt() : left.getAsInt();
    if (cursor.is(start + 3, sign) && cursor.touches(start + 4)) {
      Optional<Part> year = cursor.year(start + 4);
      if (year.isPresent()) {
        return cursor
            .iso(OptionalInt.of(year.get().value()), month, day)
            .flatMap(iso -> Found.of(index, year.get().end(), iso));
      }
    }
    // 3/4 of the votes: a fraction, unless a word for the day stands before it or the day is too
    // large for one.
    boolean plain =
        sign.equals("/")
            && dayFirst
            && (start > index || day > 12 || cursor.kind(index - 1, "date-context"));
    return plain
        ? cursor
            .iso(OptionalInt.empty(), month, day)
            .flatMap(iso -> Found.of(index, comingBehind(cursor, start + 3), iso))
        : Optional.empty();
  }

  /**
   * {@code 26 октября 2025 года}, {@code the 6th of November}, {@code ngày 2 tháng 10 năm 1968}.
   */
  private static Optional<Found> dayMonth(DateCursor cursor, int index) {
    Optional<Part> day = cursor.day(cursor.skip(index, "day-word"));
    // 3/4 of the votes is left to the rule for slashes.
    if (day.isEmpty() || cursor.is(day.get().end(), "/")) {
      return Optional.empty();
    }
    Optional<Part> month = monthBehind(cursor, day.get().end());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int comma = cursor.is(month.get().end(), ",") ? month.get().end() + 1 : month.get().end();
    Optional<Part> year = yearBehind(cursor, comma);
    OptionalInt known = year.map(part -> OptionalInt.of(part.value())).orElse(OptionalInt.empty());
    int end = year.map(Part::end).orElseGet(() -> comingBehind(cursor, month.get().end()));
    return cursor
        .iso(known, month.get().value(), day.get().value())
        .flatMap(iso -> Found.of(index, end, iso));
  }

  /** {@code November 6, 2018}, {@code Nov. 6}. */
  private static Optional<Found> monthDay(DateCursor cursor, int index) {
    Optional<Part> month = cursor.value(index, "month");
    if (month.isEmpty() || !cursor.tokens().get(index).isCapitalised()) {
      return Optional.empty();
    }
    Optional<Part> day = cursor.day(skipPoint(cursor, month.get().end()));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int comma = cursor.is(day.get().end(), ",") ? day.get().end() + 1 : day.get().end();
    Optional<Part> year = yearBehind(cursor, comma);
    OptionalInt known = year.map(part -> OptionalInt.of(part.value())).orElse(OptionalInt.empty());
    int end = year.map(Part::end).orElse(day.get().end());
    return cursor
        .iso(known, month.get().value(), day.get().value())
        .flatMap(iso -> Found.of(index, end, iso));
  }

  /** A month behind a day: {@code октября}, {@code of June}, {@code tháng 10}, {@code /9}. */
  static Optional<Part> monthBehind(DateCursor cursor, int index) {
    Optional<Part> named = cursor.value(cursor.skip(index, "of"), "month");
    if (named.isPresent()) {
      return Optional.of(new Part(named.get().value(), skipPoint(cursor, named.get().end())));
    }
    boolean slash = cursor.is(index, "/") && cursor.touches(index) && cursor.touches(index + 1);
    int word = slash ? index + 1 : cursor.skip(index, "month-word");
    if (word == index) {
      return Optional.empty();
    }
    OptionalInt number = cursor.number(word);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 12
        ? Optional.of(new Part(number.getAsInt(), word + 1))
        : Optional.empty();
  }

  /** A year behind a month: {@code 2025 года}, {@code năm 2025}, {@code /2026}, {@code -2026}. */
  static Optional<Part> yearBehind(DateCursor cursor, int index) {
    boolean slash =
        (cursor.is(index, "/") || cursor.is(index, "-"))
            && cursor.touches(index)
            && cursor.touches(index + 1);
    int start = slash ? index + 1 : cursor.skip(cursor.skip(index, "of"), "year-before");
    return cursor.year(start);
  }

  /** {@code ngày 1/7 tới}: next July; {@code từ 1/7 tới 5/7} is a range. */
  private static int comingBehind(DateCursor cursor, int end) {
    int behind = cursor.skip(end, "next-after");
    boolean range =
        behind > end
            && (cursor.number(behind).isPresent()
                || cursor.kind(behind, "day-word")
                || cursor.kind(behind, "month-word"));
    return range ? end : behind;
  }

  /** Behind the point of a shortened word the sentence goes on: {@code Nov. 6}. */
  private static boolean goesOn(Token next) {
    return next.shape() == Shape.NUMBER
        || next.shape() == Shape.LOWER
        || next.surface().equals(",");
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
}

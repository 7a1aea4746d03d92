package org.concordat.analysis.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Months, quarters, years and decades. */
final class PeriodRules {

  private PeriodRules() {}

  static List<Rule> list() {
    return List.of(
        new Rule("quarter", PeriodRules::quarter),
        new Rule("decade", PeriodRules::decade),
        new Rule("month-year", PeriodRules::monthYear),
        new Rule("month", PeriodRules::monthAlone),
        new Rule("year", PeriodRules::year));
  }

  /** {@code third quarter of 2026}, {@code первый квартал 2027-го}, {@code quý III/2026}. */
  private static Optional<Found> quarter(DateCursor cursor, int index) {
    Optional<Part> before = cursor.value(index, "quarter-ordinal");
    int word = before.map(Part::end).orElse(index);
    int behind = cursor.skip(word, "quarter-word");
    if (behind == word) {
      return Optional.empty();
    }
    Optional<Part> number = before.isPresent() ? before : cursor.value(behind, "quarter-ordinal");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = before.isPresent() ? behind : number.get().end();
    Optional<Part> year = DayRules.yearBehind(cursor, end);
    OptionalInt known =
        year.map(part -> OptionalInt.of(part.value()))
            .orElseGet(
                () ->
                    cursor
                        .published()
                        .map(day -> OptionalInt.of(day.getYear()))
                        .orElse(OptionalInt.empty()));
    if (known.isEmpty()) {
      return Optional.of(new Found(index, end, Optional.empty(), true));
    }
    int first = number.get().value() * 3 - 2;
    return Found.of(
        index,
        year.map(Part::end).orElse(end),
        DateCursor.month(known.getAsInt(), first)
            + "/"
            + DateCursor.month(known.getAsInt(), first + 2));
  }

  /** {@code the 1990s}, {@code 1990-е годы}, {@code thập niên 1990}. */
  private static Optional<Found> decade(DateCursor cursor, int index) {
    String text = cursor.tokens().get(index).form();
    if (text.matches("(1[0-9]|20)[0-9]0s")) {
      int year = Integer.parseInt(text.substring(0, 4));
      return Found.of(index, index + 1, year + "/" + (year + 9));
    }
    int start = cursor.skip(index, "decade-before");
    Optional<Part> year = cursor.year(start);
    if (year.isEmpty() || year.get().value() % 10 != 0) {
      return Optional.empty();
    }
    boolean plural = cursor.is(index + 1, "-") && cursor.kind(index + 2, "plural-ending");
    int end = start > index ? start + 1 : cursor.skip(index + 3, "decade-after");
    if (start == index && !plural) {
      return Optional.empty();
    }
    return Found.of(index, end, year.get().value() + "/" + (year.get().value() + 9));
  }

  /** {@code October 2025}, {@code в октябре 2025 года}, {@code tháng 10/2025}. */
  private static Optional<Found> monthYear(DateCursor cursor, int index) {
    Optional<Part> month = month(cursor, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int comma = cursor.is(month.get().end(), ",") ? month.get().end() + 1 : month.get().end();
    Optional<Part> year = DayRules.yearBehind(cursor, comma);
    return year.flatMap(
        found ->
            Found.of(index, found.end(), DateCursor.month(found.value(), month.get().value())));
  }

  private static Optional<Part> month(DateCursor cursor, int index) {
    Optional<Part> named = cursor.value(index, "month");
    if (named.isPresent()) {
      return Optional.of(
          new Part(named.get().value(), DayRules.skipPoint(cursor, named.get().end())));
    }
    int word = cursor.skip(index, "month-word");
    OptionalInt number = word == index ? OptionalInt.empty() : cursor.number(word);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 12
        ? Optional.of(new Part(number.getAsInt(), word + 1))
        : Optional.empty();
  }

  /**
   * {@code in May}, {@code в мае}, {@code tháng 5}: May and March are also words, so a preposition
   * must stand before a month alone.
   */
  private static Optional<Found> monthAlone(DateCursor cursor, int index) {
    Optional<Part> month = month(cursor, index);
    if (month.isEmpty()) {
      return comingMonth(cursor, index);
    }
    int behind = month.get().end();
    Optional<Found> coming = coming(cursor, index, month.get(), cursor.skip(behind, "next-after"));
    if (coming.isPresent()) {
      return coming;
    }
    // tháng 6 năm sau: the year is said by a shift.
    Optional<Part> shift = cursor.value(behind, "relative-year");
    if (shift.isPresent() && cursor.kind(index, "month-word") && cursor.published().isPresent()) {
      int year = cursor.published().get().getYear() + shift.get().value();
      return Found.of(index, shift.get().end(), DateCursor.month(year, month.get().value()));
    }
    if (!cursor.kind(index - 1, "period-context") && !cursor.kind(index, "month-word")) {
      return Optional.empty();
    }
    if (cursor.kind(index, "ambiguous-month") && !cursor.tokens().get(index).isCapitalised()) {
      return Optional.empty();
    }
    OptionalInt year = cursor.nearestYear(month.get().value(), 15);
    int end = cursor.kind(index, "month") ? index + 1 : month.get().end();
    if (year.isEmpty()) {
      return Optional.of(
          new Found(
              index,
              end,
              Optional.of(String.format(java.util.Locale.ROOT, "--%02d", month.get().value())),
              false));
    }
    return Found.of(index, end, DateCursor.month(year.getAsInt(), month.get().value()));
  }

  /** {@code next March}: the first one that is still to come. */
  private static Optional<Found> comingMonth(DateCursor cursor, int index) {
    int word = cursor.skip(index, "next");
    return word == index
        ? Optional.empty()
        : cursor.value(word, "month").flatMap(part -> coming(cursor, index, part, part.end()));
  }

  /** {@code tháng 3 tới}: a month with a word behind it that says the next. */
  private static Optional<Found> coming(DateCursor cursor, int index, Part month, int end) {
    if (cursor.published().isEmpty() || end == month.end() && !cursor.kind(index, "next")) {
      return Optional.empty();
    }
    // từ tháng 3 tới tháng 5 is a range.
    boolean range = cursor.kind(end, "month-word") || cursor.number(end).isPresent();
    if (range) {
      return Optional.empty();
    }
    int year = cursor.published().get().getYear();
    int now = cursor.published().get().getMonthValue();
    return Found.of(
        index, end, DateCursor.month(month.value() > now ? year : year + 1, month.value()));
  }

  /**
   * {@code in 2020}, {@code 2020 год}, {@code năm 2020}, {@code the 1957 Convention}; but not
   * {@code 2000 people}.
   */
  private static Optional<Found> year(DateCursor cursor, int index) {
    int start = cursor.skip(index, "year-before");
    Optional<Part> year = cursor.year(start);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    boolean worded = start > index || year.get().end() > start + 1;
    boolean context = cursor.kind(index - 1, "period-context") && !counts(cursor, year.get().end());
    boolean attribute =
        year.get().value() >= 1800
            && isCapitalisedWord(cursor, year.get().end())
            && !cursor.is(index - 1, "$");
    boolean bracketed =
        cursor.is(start - 1, "(") && (cursor.is(start + 1, ")") || cursor.is(start + 1, ","));
    return worded || context || attribute || bracketed
        ? Found.of(index, year.get().end(), String.valueOf(year.get().value()))
        : Optional.empty();
  }

  private static boolean isCapitalisedWord(DateCursor cursor, int index) {
    return index < cursor.tokens().size()
        && cursor.tokens().get(index).isWord()
        && cursor.tokens().get(index).isCapitalised();
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

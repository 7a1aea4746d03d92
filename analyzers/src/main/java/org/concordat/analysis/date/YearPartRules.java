package org.concordat.analysis.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Quarters, halves and first months of a year. */
final class YearPartRules {

  private static final int MONTHS = 12;
  private static final int QUARTER = 3;
  private static final int HALF = 6;

  private YearPartRules() {}

  static List<Rule> list() {
    return List.of(
        new Rule("quarter", YearPartRules::quarter),
        new Rule("relative-quarter", YearPartRules::relativeQuarter),
        new Rule("half-year", YearPartRules::half),
        new Rule("months", YearPartRules::months));
  }

  /**
   * {@code third quarter of 2026}, {@code Q3 2026}, {@code первый квартал 2027-го}, {@code в 3-м
   * квартале}, {@code quý III/2026}.
   */
  private static Optional<Found> quarter(DateCursor cursor, int index) {
    Optional<Part> whole = cursor.value(index, "quarter");
    if (whole.isPresent()) {
      return part(cursor, index, whole.get(), QUARTER);
    }
    Optional<Part> before = ordinal(cursor, index);
    int word = before.map(Part::end).orElse(index);
    int behind = cursor.skip(word, "quarter-word");
    if (behind == word) {
      return Optional.empty();
    }
    Optional<Part> number =
        before.isPresent()
            ? before.map(part -> new Part(part.value(), behind))
            : cursor.value(behind, "quarter-ordinal");
    return number.flatMap(found -> part(cursor, index, found, QUARTER));
  }

  private static Optional<Part> ordinal(DateCursor cursor, int index) {
    Optional<Part> word = cursor.value(index, "quarter-ordinal");
    if (word.isPresent()) {
      return word;
    }
    return cursor
        .day(index)
        .filter(digits -> digits.end() > index + 1 && digits.value() <= 4)
        .filter(digits -> cursor.number(index).isPresent());
  }

  /** A part of a year, which is the one behind it or this year. */
  private static Optional<Found> part(DateCursor cursor, int index, Part part, int months) {
    Optional<Part> year = year(cursor, part.end());
    int last = part.value() * months;
    return year.isEmpty() && cursor.published().isEmpty()
        ? Optional.of(new Found(index, part.end(), Optional.empty(), true))
        : span(cursor, index, year, part.end(), last - months + 1, last);
  }

  private static Optional<Found> span(
      DateCursor cursor, int index, Optional<Part> year, int end, int first, int last) {
    OptionalInt known = DateCursor.value(year);
    if (known.isEmpty() && cursor.published().isPresent()) {
      known = OptionalInt.of(cursor.published().get().getYear());
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Found.of(
        index,
        year.map(Part::end).orElse(end),
        DateCursor.month(known.getAsInt(), first) + "/" + DateCursor.month(known.getAsInt(), last));
  }

  /** A year behind a part of it: {@code of 2026}, {@code прошлого года}, {@code of the year}. */
  private static Optional<Part> year(DateCursor cursor, int index) {
    return Points.yearBehind(cursor, index)
        .or(
            () ->
                cursor
                    .published()
                    .flatMap(
                        base ->
                            cursor
                                .entry(cursor.skip(index, "of"), "this-year")
                                .map(
                                    entry ->
                                        new Part(
                                            base.getYear(),
                                            cursor.skip(index, "of") + entry.forms().size()))));
  }

  /** {@code last quarter}, {@code в прошлом квартале}, {@code quý trước}. */
  private static Optional<Found> relativeQuarter(DateCursor cursor, int index) {
    return cursor
        .value(index, "relative-quarter")
        .map(
            shift ->
                new Found(
                    index,
                    shift.end(),
                    cursor
                        .published()
                        .map(base -> base.plusMonths((long) QUARTER * shift.value()))
                        .map(YearPartRules::quarterOf),
                    true));
  }

  private static String quarterOf(LocalDate day) {
    int first = (day.getMonthValue() - 1) / QUARTER * QUARTER + 1;
    return DateCursor.month(day.getYear(), first)
        + "/"
        + DateCursor.month(day.getYear(), first + QUARTER - 1);
  }

  /**
   * {@code first half of 2026}, {@code в первом полугодии}, {@code nửa đầu năm 2025}: a half that
   * can be one of anything needs the year behind it.
   */
  private static Optional<Found> half(DateCursor cursor, int index) {
    Optional<Part> whole = cursor.value(index, "half");
    Optional<Part> before =
        whole.isPresent()
            ? whole
            : cursor.value(index, "quarter-ordinal").filter(part -> part.value() <= 2);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int end = before.get().end();
    int behind = whole.isPresent() ? end : cursor.skip(end, "half-word");
    int alone = whole.isPresent() ? end : cursor.skip(end, "half-year");
    if (whole.isEmpty() && behind == end && alone == end) {
      return Optional.empty();
    }
    Part half = new Part(before.get().value(), Math.max(behind, alone));
    return alone > end || year(cursor, half.end()).isPresent()
        ? part(cursor, index, half, HALF)
        : Optional.empty();
  }

  /**
   * {@code first nine months of 2025}, {@code первые девять месяцев 2025 года}, {@code 6 tháng đầu
   * năm 2026}, {@code 6 tháng cuối năm}.
   */
  private static Optional<Found> months(DateCursor cursor, int index) {
    Optional<Part> first = cursor.value(index, "quarter-ordinal").filter(part -> part.value() == 1);
    Optional<Part> number = cursor.numeral(first.map(Part::end).orElse(index));
    int word = number.map(Part::end).orElse(index);
    int behind = number.isEmpty() ? word : cursor.skip(word, "months-word");
    if (behind == word || number.get().value() < 1 || number.get().value() >= MONTHS) {
      return Optional.empty();
    }
    int months = number.get().value();
    int start = cursor.skip(behind, "year-start");
    int close = cursor.skip(behind, "year-end");
    if (start > behind || close > behind) {
      int end = Math.max(start, close);
      Optional<Part> year = cursor.year(end);
      return start > behind
          ? span(cursor, index, year, end, 1, months)
          : span(cursor, index, year, end, MONTHS - months + 1, MONTHS);
    }
    Optional<Part> year = year(cursor, behind);
    return first.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : span(cursor, index, year, behind, 1, months);
  }
}

package org.concordat.analysis.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.date.DateCursor.Part;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Days, months and years counted from the publication. */
final class AgoRules {

  private AgoRules() {}

  static List<Rule> list() {
    return List.of(new Rule("ago", AgoRules::ago), new Rule("opened-ago", AgoRules::opened));
  }

  /** {@code three days ago}, {@code неделю назад}, {@code hai tuần nữa}. */
  private static Optional<Found> ago(DateCursor cursor, int index) {
    Optional<Part> number = cursor.numeral(index);
    int word = number.map(Part::end).orElse(index);
    Optional<DateTable.Entry> unit = unit(cursor, index, number);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = word + unit.get().forms().size();
    Optional<Part> direction = cursor.value(end, "ago");
    // ba ngày trước khi họp: three days before the meeting.
    if (direction.isEmpty() || cursor.kind(direction.get().end(), "event")) {
      return Optional.empty();
    }
    int shift = number.map(Part::value).orElse(1) * direction.get().value();
    return Optional.of(found(cursor, index, direction.get().end(), unit.get().value(), shift));
  }

  /** {@code cách đây bảy năm}, {@code через две недели}. */
  private static Optional<Found> opened(DateCursor cursor, int index) {
    Optional<Part> direction = cursor.value(index, "ago-before");
    if (direction.isEmpty()) {
      return Optional.empty();
    }
    Optional<Part> number = cursor.numeral(direction.get().end());
    int word = number.map(Part::end).orElse(direction.get().end());
    Optional<DateTable.Entry> unit = unit(cursor, direction.get().end(), number);
    int end = word + unit.map(entry -> entry.forms().size()).orElse(0);
    if (unit.isEmpty() || cursor.kind(end, "event")) {
      return Optional.empty();
    }
    int shift = number.map(Part::value).orElse(1) * direction.get().value();
    return Optional.of(found(cursor, index, end, unit.get().value(), shift));
  }

  /** A unit of time; without a number only where the language says so: {@code неделю назад}. */
  private static Optional<DateTable.Entry> unit(
      DateCursor cursor, int index, Optional<Part> number) {
    return number.isPresent()
        ? cursor.entry(number.get().end(), "unit")
        : cursor.entry(index, "unit").filter(entry -> cursor.kind(index, "lone-unit"));
  }

  private static Found found(DateCursor cursor, int index, int end, String unit, int shift) {
    return new Found(index, end, cursor.published().map(base -> shifted(base, unit, shift)), true);
  }

  private static String shifted(LocalDate base, String unit, int by) {
    return switch (unit) {
      case "day" -> base.plusDays(by).toString();
      case "week" -> base.plusWeeks(by).toString();
      case "month" -> {
        LocalDate month = base.plusMonths(by);
        yield DateCursor.month(month.getYear(), month.getMonthValue());
      }
      default -> String.valueOf(base.getYear() + by);
    };
  }
}

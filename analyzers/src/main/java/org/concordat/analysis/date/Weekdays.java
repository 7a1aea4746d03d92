package org.concordat.analysis.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.DateExpression;

/**
 * A weekday beside a day is that day: {@code on Saturday (29 September)}, {@code ngày 28/2 (thứ
 * Bảy)}.
 */
final class Weekdays {

  private static final String WEEKDAY = "date.weekday";
  private static final int ISO_LENGTH = 10;

  private Weekdays() {}

  static List<DateExpression> agreed(DateCursor cursor, List<DateExpression> dates) {
    List<DateExpression> agreed = new ArrayList<>(dates);
    for (int index = 0; index < dates.size(); index++) {
      DateExpression weekday = dates.get(index);
      if (!weekday.rule().equals(WEEKDAY) || weekday.iso().isEmpty()) {
        continue;
      }
      Optional<String> day = Optional.empty();
      if (index + 1 < dates.size()) {
        day = sameDay(cursor, weekday, dates.get(index + 1), weekday, dates.get(index + 1));
      }
      if (day.isEmpty() && index > 0) {
        day = sameDay(cursor, weekday, dates.get(index - 1), dates.get(index - 1), weekday);
      }
      if (day.isPresent()) {
        agreed.set(
            index,
            new DateExpression(
                weekday.firstToken(), weekday.endToken(), day, true, weekday.rule()));
      }
    }
    return agreed;
  }

  private static Optional<String> sameDay(
      DateCursor cursor,
      DateExpression weekday,
      DateExpression day,
      DateExpression left,
      DateExpression right) {
    boolean plain =
        !day.relative() && day.iso().filter(iso -> iso.length() == ISO_LENGTH).isPresent();
    for (int between = left.endToken(); between < right.firstToken(); between++) {
      plain &=
          cursor.is(between, ",") || cursor.is(between, "(") || cursor.kind(between, "article");
    }
    return plain && right.firstToken() - left.endToken() <= 2
        ? day.iso().filter(iso -> isOn(iso, weekday.iso().orElseThrow()))
        : Optional.empty();
  }

  private static boolean isOn(String iso, String other) {
    return LocalDate.parse(iso).getDayOfWeek() == LocalDate.parse(other).getDayOfWeek();
  }
}

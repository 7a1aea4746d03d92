package org.concordat.analysis.date;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.date.TableDateGrammar.Rule;

/** Single days. */
final class DayRules {

  private DayRules() {}

  static List<Rule> list(boolean dayFirst) {
    return List.of(
        new Rule("iso", (cursor, index) -> found(cursor, index, Points.isoDay(cursor, index))),
        new Rule("pointed", (cursor, index) -> found(cursor, index, Points.pointed(cursor, index))),
        new Rule(
            "slashed",
            (cursor, index) ->
                found(cursor, index, Points.slashed(cursor, index, dayFirst, false))),
        new Rule(
            "day-month", (cursor, index) -> found(cursor, index, Points.dayMonth(cursor, index))),
        new Rule(
            "month-day", (cursor, index) -> found(cursor, index, Points.monthDay(cursor, index))));
  }

  private static Optional<Found> found(DateCursor cursor, int index, Optional<Point> written) {
    if (written.isEmpty() || !written.get().exists()) {
      return Optional.empty();
    }
    Point point = written.get();
    if (point.year().isPresent()) {
      return Found.of(index, point.end(), point.iso());
    }
    // ngày 1/7 tới, ngày 1/2 vừa qua
    int past = cursor.skip(point.end(), "past-after");
    int coming = cursor.skipComing(point.end());
    if (past > point.end()) {
      return Found.of(index, past, cursor.past(point).iso());
    }
    Point resolved =
        coming > point.end() ? cursor.coming(point) : cursor.resolved(point, index, point.end());
    return Found.of(index, coming, resolved.iso());
  }
}

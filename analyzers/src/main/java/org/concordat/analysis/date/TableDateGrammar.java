package org.concordat.analysis.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.DateExpression;
import org.concordat.analysis.DateGrammar;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;

/** Finds dates by ordered rules over a table of date words. Immutable and thread-safe. */
public final class TableDateGrammar implements DateGrammar {

  /** Reads a date that begins at a place. */
  @FunctionalInterface
  interface Reader {
    Optional<Found> read(DateCursor cursor, int index);
  }

  /** A rule with its id. */
  record Rule(String id, Reader reader) {}

  private final DateTable table;
  private final List<Rule> rules;
  private final boolean dayFirst;

  /**
   * Makes a grammar.
   *
   * @param owner class beside which the table lies
   * @param resource name of the table
   * @param dayFirst whether {@code 3/4/2026} is the third of April
   */
  public TableDateGrammar(Class<?> owner, String resource, boolean dayFirst) {
    this(Table.read(owner, resource), dayFirst);
  }

  TableDateGrammar(Table words, boolean dayFirst) {
    this.table = new DateTable(words);
    this.dayFirst = dayFirst;
    List<Rule> ordered = new ArrayList<>(RangeRules.list(dayFirst));
    ordered.addAll(DayRules.list(dayFirst));
    ordered.addAll(YearPartRules.list());
    ordered.addAll(AgoRules.list());
    ordered.addAll(PeriodRules.list());
    ordered.addAll(RelativeRules.list());
    this.rules = List.copyOf(ordered);
  }

  boolean dayFirst() {
    return dayFirst;
  }

  @Override
  public List<DateExpression> dates(List<Token> tokens, Optional<LocalDate> published) {
    DateCursor cursor = new DateCursor(table, tokens, published);
    List<DateExpression> dates = new ArrayList<>();
    int index = 0;
    while (index < tokens.size()) {
      Optional<DateExpression> date =
          cursor.mayBegin(index) ? dateAt(cursor, index) : Optional.empty();
      date.ifPresent(dates::add);
      index = date.map(DateExpression::endToken).orElse(index + 1);
    }
    return Weekdays.agreed(cursor, dates);
  }

  private Optional<DateExpression> dateAt(DateCursor cursor, int index) {
    for (Rule rule : rules) {
      Optional<Found> found = rule.reader().read(cursor, index);
      if (found.isPresent()) {
        Found date = found.get();
        return Optional.of(
            new DateExpression(
                date.first(), date.end(), date.iso(), date.relative(), "date." + rule.id()));
      }
    }
    return Optional.empty();
  }
}

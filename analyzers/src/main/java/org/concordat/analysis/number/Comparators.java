package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberComparator;
import org.concordat.analysis.Token;
import org.concordat.analysis.number.NumberTable.Role;

/** Finds the words beside a number that say how exact it is. Immutable and thread-safe. */
final class Comparators {

  /** How far before a goal a word of change can stand. */
  private static final int CHANGE_WINDOW = 4;

  /** A comparator and the outer end of its words. */
  record Matched(int place, NumberComparator comparator) {}

  private final NumberTable table;

  Comparators(NumberTable table) {
    this.table = table;
  }

  /** The comparator before a place, maybe with a preposition between: {@code почти в 100}. */
  Optional<Matched> before(List<Token> tokens, int free, int first, BigDecimal value) {
    Optional<Matched> adjacent = before(tokens, free, first, value, false);
    if (adjacent.isEmpty()
        && first > free + 1
        && table.is(tokens.get(first - 1).form(), Role.THROUGH)) {
      return before(tokens, free, first - 1, value, true);
    }
    return adjacent;
  }

  private Optional<Matched> before(
      List<Token> tokens, int free, int first, BigDecimal value, boolean apart) {
    if (first <= free) {
      return Optional.empty();
    }
    for (NumberTable.Phrase phrase : table.endingWith(tokens.get(first - 1).form())) {
      int start = first - phrase.forms().size();
      if (start >= free
          && (!apart || phrase.apart())
          && value.compareTo(phrase.least()) >= 0
          && NumberTable.matches(tokens, start, phrase.forms())
          && !(phrase.goal() && isBehindChange(tokens, start))) {
        return Optional.of(new Matched(start, phrase.comparator()));
      }
    }
    return Optional.empty();
  }

  /** {@code сократилась до 1127 случаев}: the number itself, no upper limit. */
  private boolean isBehindChange(List<Token> tokens, int start) {
    for (int index = Math.max(0, start - CHANGE_WINDOW); index < start; index++) {
      if (table.isSomeForm(tokens.get(index), Role.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  Optional<Matched> after(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return Optional.empty();
    }
    for (NumberTable.Phrase phrase : table.startingWith(tokens.get(end).form())) {
      if (NumberTable.matches(tokens, end, phrase.forms())) {
        return Optional.of(new Matched(end + phrase.forms().size(), phrase.comparator()));
      }
    }
    return Optional.empty();
  }
}

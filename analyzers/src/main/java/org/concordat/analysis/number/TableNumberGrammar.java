package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.NumberComparator;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.NumberForm;
import org.concordat.analysis.NumberGrammar;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.number.Comparators.Matched;
import org.concordat.analysis.number.NumberTable.Role;
import org.concordat.analysis.number.NumberWord.Kind;
import org.concordat.analysis.table.Table;

/** Finds numbers by a table of number words. Immutable and thread-safe. */
public final class TableNumberGrammar implements NumberGrammar {

  private final NumberTable table;
  private final PlainNumbers plain;
  private final Comparators comparators;
  private final NumberStyle style;

  /**
   * Makes a grammar.
   *
   * @param owner class beside which the table lies
   * @param resource name of the table
   * @param style how the language writes numbers
   */
  public TableNumberGrammar(Class<?> owner, String resource, NumberStyle style) {
    this(Table.read(owner, resource), style);
  }

  TableNumberGrammar(Table words, NumberStyle style) {
    this.table = new NumberTable(words);
    this.comparators = new Comparators(table);
    this.plain = new PlainNumbers(table, comparators, style);
    this.style = style;
  }

  NumberStyle style() {
    return style;
  }

  @Override
  public List<NumberExpression> numbers(List<Token> tokens) {
    List<NumberExpression> numbers = new ArrayList<>();
    int index = 0;
    int free = 0;
    while (index < tokens.size()) {
      Optional<Plain> found = plain.at(tokens, index);
      if (found.isEmpty()) {
        index++;
      } else if (found.get().form().isEmpty()) {
        index = found.get().end();
      } else {
        NumberExpression number = complete(tokens, free, index, found.get());
        numbers.add(number);
        index = number.endToken();
        free = index;
      }
    }
    return numbers;
  }

  /** Adds the range and the comparators around a number. */
  private NumberExpression complete(List<Token> tokens, int free, int start, Plain number) {
    NumberForm form = number.form().orElseThrow();
    if (!number.isQuantity()) {
      // Vague quantities have comparators as well, which say nothing more.
      Optional<Matched> before =
          form == NumberForm.VAGUE
              ? comparators.before(tokens, free, start, number.value())
              : Optional.empty();
      return new NumberExpression(
          before.map(Matched::place).orElse(start),
          start,
          number.end(),
          number.value(),
          Optional.empty(),
          before.map(Matched::comparator).orElse(NumberComparator.EQUAL),
          form);
    }
    int first = start;
    int end = number.end();
    Optional<BigDecimal> maximum = Optional.empty();
    BigDecimal value = number.value();
    Optional<Plain> upper = upperEnd(tokens, free, start, number);
    if (upper.isPresent()) {
      maximum = Optional.of(upper.get().value());
      value = scaledLikeUpper(number, upper.get());
      end = upper.get().end();
      form = upper.get().is(form) ? form : NumberForm.MIXED;
      if (start > free && !table.rangesOpenedBy(tokens.get(start - 1).form()).isEmpty()) {
        first = start - 1;
      }
    }
    if (first > free && isBehindArticle(tokens, first)) {
      first--;
    }
    NumberComparator comparator = NumberComparator.EQUAL;
    Optional<Matched> before = comparators.before(tokens, free, first, value);
    if (before.isPresent()) {
      first = before.get().place();
      comparator = before.get().comparator();
    }
    Optional<Matched> after = comparators.after(tokens, end);
    if (after.isPresent() && comparator == NumberComparator.EQUAL) {
      comparator = after.get().comparator();
      end = after.get().place();
    }
    return new NumberExpression(first, start, end, value, maximum, comparator, form);
  }

  /** {@code 2-3 million}, {@code две-три сотни}: the lower end takes the scale of the upper one. */
  private static BigDecimal scaledLikeUpper(Plain lower, Plain upper) {
    BigDecimal scaled = lower.value().multiply(upper.scale());
    boolean bare =
        lower.scale().compareTo(BigDecimal.ONE) == 0
            && lower.value().compareTo(upper.scale()) < 0
            && scaled.compareTo(upper.value()) < 0;
    return bare ? scaled : lower.value();
  }

  private Optional<Plain> upperEnd(List<Token> tokens, int free, int start, Plain lower) {
    int end = lower.end();
    if (end + 1 >= tokens.size() || !isRangeSign(tokens, free, start, end)) {
      return Optional.empty();
    }
    boolean next = table.is(tokens.get(end).form(), Role.NEXT);
    return plain
        .at(tokens, end + 1)
        .filter(Plain::isQuantity)
        .filter(upper -> upper.value().compareTo(lower.value()) > 0)
        .filter(
            upper ->
                !next
                    || lower.is(NumberForm.WORDS)
                        && upper.value().equals(lower.value().add(BigDecimal.ONE)));
  }

  private boolean isRangeSign(List<Token> tokens, int free, int start, int end) {
    String link = tokens.get(end).form();
    Set<String> wanted =
        start > free ? table.rangesOpenedBy(tokens.get(start - 1).form()) : Set.of();
    if (wanted.contains(link)) {
      return true;
    }
    boolean dash = link.equals("-") || link.equals("–") || link.equals("—");
    boolean left = tokens.get(end).start() == tokens.get(end - 1).end();
    boolean right = tokens.get(end + 1).start() == tokens.get(end).end();
    // 10 - 12 người: spaced on both sides between digits; a long dash parts clauses.
    boolean spaced =
        !left
            && !right
            && !link.equals("—")
            && tokens.get(end - 1).shape() == Shape.NUMBER
            && tokens.get(end + 1).shape() == Shape.NUMBER;
    if (dash) {
      return left && right || spaced || !wanted.isEmpty();
    }
    return wanted.isEmpty() && (table.is(link, Role.RANGE) || table.is(link, Role.NEXT));
  }

  /** {@code more than a dozen}, {@code a million}: the article belongs to the number. */
  private boolean isBehindArticle(List<Token> tokens, int first) {
    NumberWord word = plain.word(tokens.get(first));
    return table.is(tokens.get(first - 1).form(), Role.ARTICLE)
        && (word.multiplies() || word.is(Kind.HALF_OF));
  }
}

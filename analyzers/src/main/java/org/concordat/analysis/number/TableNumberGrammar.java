package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.analysis.NumberComparator;
import org.concordat.analysis.NumberExpression;
import org.concordat.analysis.NumberForm;
import org.concordat.analysis.NumberGrammar;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.number.NumberWord.Kind;
import org.concordat.analysis.table.Table;

/** Finds numbers by a table of number words. Immutable and thread-safe. */
public final class TableNumberGrammar implements NumberGrammar {

  private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d{1,4})(st|nd|rd|th)");
  private static final Pattern SCALED_DIGITS = Pattern.compile("(\\d+)(bn|tn|m|k|mn|tr)");

  private final NumberTable table;
  private final char decimal;
  private final boolean bothGroup;

  /**
   * Makes a grammar.
   *
   * @param owner class beside which the table lies
   * @param resource name of the table
   * @param decimal the decimal sign
   * @param bothGroup whether three digits behind a point or a comma are always a group
   */
  public TableNumberGrammar(Class<?> owner, String resource, char decimal, boolean bothGroup) {
    this.table = new NumberTable(Table.read(owner, resource));
    this.decimal = decimal;
    this.bothGroup = bothGroup;
  }

  /** A number without comparator and range. */
  private record Plain(int end, BigDecimal value, NumberForm form) {}

  @Override
  public List<NumberExpression> numbers(List<Token> tokens) {
    List<NumberExpression> numbers = new ArrayList<>();
    int index = 0;
    int free = 0;
    while (index < tokens.size()) {
      Optional<Plain> plain = plain(tokens, index);
      if (plain.isEmpty()) {
        index++;
        continue;
      }
      NumberExpression number = complete(tokens, free, index, plain.get());
      numbers.add(number);
      index = number.endToken();
      free = index;
    }
    return numbers;
  }

  /** Adds the range and the comparators around a number. */
  private NumberExpression complete(List<Token> tokens, int free, int start, Plain number) {
    int first = start;
    int end = number.end();
    Optional<BigDecimal> maximum = Optional.empty();
    NumberForm form = number.form();
    BigDecimal value = number.value();
    Optional<Plain> upper =
        form == NumberForm.ORDINAL || form == NumberForm.VAGUE
            ? Optional.empty()
            : upperEnd(tokens, free, start, end);
    if (upper.isPresent()) {
      maximum = Optional.of(upper.get().value());
      value = scaledLikeUpper(value, upper.get().value());
      end = upper.get().end();
      form = form == upper.get().form() ? form : NumberForm.MIXED;
      if (start > free && !table.rangeOpenedBy(form(tokens, start - 1)).isEmpty()) {
        first = start - 1;
      }
    }
    if (first > free && isBeforeDozen(tokens, first)) {
      first--;
    }
    NumberComparator comparator = NumberComparator.EQUAL;
    Optional<Matched> before =
        form == NumberForm.ORDINAL ? Optional.empty() : before(tokens, free, first, value);
    if (before.isPresent()) {
      first = before.get().place();
      comparator = before.get().comparator();
    }
    Optional<Matched> after = form == NumberForm.ORDINAL ? Optional.empty() : after(tokens, end);
    if (after.isPresent() && comparator == NumberComparator.EQUAL) {
      comparator = after.get().comparator();
      end = after.get().place();
    }
    return new NumberExpression(first, start, end, value, maximum, comparator, form);
  }

  /** {@code 2-3 million}: the lower end takes the scale of the upper one. */
  private static BigDecimal scaledLikeUpper(BigDecimal lower, BigDecimal upper) {
    BigDecimal value = lower;
    BigDecimal thousand = BigDecimal.valueOf(1000);
    if (lower.signum() > 0 && upper.compareTo(thousand) >= 0 && lower.compareTo(thousand) < 0) {
      BigDecimal scaled = lower;
      BigDecimal rest = upper;
      while (rest.compareTo(thousand) >= 0 && rest.remainder(thousand).signum() == 0) {
        rest = rest.divide(thousand);
        scaled = scaled.multiply(thousand);
      }
      if (scaled.compareTo(upper) < 0) {
        value = scaled;
      }
    }
    return value;
  }

  private Optional<Plain> upperEnd(List<Token> tokens, int free, int start, int end) {
    if (end + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String link = form(tokens, end);
    boolean dash = link.equals("-") || link.equals("–") || link.equals("—");
    boolean adjacent =
        tokens.get(end).start() == tokens.get(end - 1).end()
            && tokens.get(end + 1).start() == tokens.get(end).end();
    String wanted = start > free ? table.rangeOpenedBy(form(tokens, start - 1)) : "";
    boolean word = wanted.isEmpty() ? table.isRangeWord(link) : wanted.equals(link);
    if (!word && !(dash && (adjacent || !wanted.isEmpty()))) {
      return Optional.empty();
    }
    return plain(tokens, end + 1)
        .filter(upper -> upper.form() != NumberForm.ORDINAL && upper.form() != NumberForm.VAGUE)
        .filter(upper -> upper.value().compareTo(plainValue(tokens, start)) > 0);
  }

  private BigDecimal plainValue(List<Token> tokens, int start) {
    return plain(tokens, start).map(Plain::value).orElse(BigDecimal.ZERO);
  }

  private record Matched(int place, NumberComparator comparator) {}

  /** {@code more than a dozen}, {@code a million}: the article belongs to the number. */
  private boolean isBeforeDozen(List<Token> tokens, int first) {
    Kind kind = word(tokens.get(first)).kind();
    return table.isArticle(form(tokens, first - 1))
        && (kind == Kind.DOZEN || kind == Kind.HUNDRED || kind == Kind.SCALE);
  }

  private Optional<Matched> before(List<Token> tokens, int free, int first, BigDecimal value) {
    Optional<Matched> adjacent = before(tokens, free, first, value, false);
    if (adjacent.isEmpty() && first > free + 1 && table.isThrough(form(tokens, first - 1))) {
      return before(tokens, free, first - 1, value, true);
    }
    return adjacent;
  }

  private Optional<Matched> before(
      List<Token> tokens, int free, int first, BigDecimal value, boolean apart) {
    if (first <= free) {
      return Optional.empty();
    }
    for (NumberTable.Phrase phrase : table.endingWith(form(tokens, first - 1))) {
      int start = first - phrase.forms().size();
      if (start >= free
          && (!apart || phrase.apart())
          && value.compareTo(phrase.least()) >= 0
          && matches(tokens, start, phrase.forms())
          && !(phrase.goal() && isBehindChange(tokens, start))) {
        return Optional.of(new Matched(start, phrase.comparator()));
      }
    }
    return Optional.empty();
  }

  /** {@code сократилась до 1127 случаев}: the number itself, no upper limit. */
  private boolean isBehindChange(List<Token> tokens, int start) {
    for (int index = Math.max(0, start - 4); index < start; index++) {
      if (table.isChange(tokens.get(index))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Matched> after(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return Optional.empty();
    }
    for (NumberTable.Phrase phrase : table.startingWith(form(tokens, end))) {
      if (end + phrase.forms().size() <= tokens.size() && matches(tokens, end, phrase.forms())) {
        return Optional.of(new Matched(end + phrase.forms().size(), phrase.comparator()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<Token> tokens, int start, List<String> forms) {
    for (int index = 0; index < forms.size(); index++) {
      if (!tokens.get(start + index).form().equals(forms.get(index))) {
        return false;
      }
    }
    return true;
  }

  private static String form(List<Token> tokens, int index) {
    return tokens.get(index).form();
  }

  private Optional<Plain> plain(List<Token> tokens, int start) {
    Token token = tokens.get(start);
    if (token.shape() == Shape.NUMBER) {
      return digits(tokens, start);
    }
    if (token.shape() == Shape.MIXED) {
      return mixed(token, start);
    }
    return token.isWord() ? words(tokens, start) : Optional.empty();
  }

  private Optional<Plain> digits(List<Token> tokens, int start) {
    StringBuilder joined = new StringBuilder(tokens.get(start).surface());
    int end = start + 1;
    // 1 000 000: groups of three with one space between.
    if (joined.length() <= 3) {
      while (end < tokens.size() && isSpacedGroup(tokens, end)) {
        joined.append(tokens.get(end).surface());
        end++;
      }
    }
    Optional<BigDecimal> value = Digits.read(joined.toString(), decimal, bothGroup);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    // 34-й, 5-го: a hyphen and a short ending make an ordinal.
    if (end + 1 < tokens.size()
        && form(tokens, end).equals("-")
        && tokens.get(end + 1).start() == tokens.get(end - 1).end() + 1
        && isOrdinalEnding(form(tokens, end + 1))) {
      return Optional.of(new Plain(end + 2, value.get(), NumberForm.ORDINAL));
    }
    // 25-тысячная толпа: an adjective made of a number.
    if (end + 1 < tokens.size()
        && form(tokens, end).equals("-")
        && tokens.get(end + 1).start() == tokens.get(end - 1).end() + 1) {
      NumberWord adjective = word(tokens.get(end + 1));
      if (adjective.kind() == Kind.SCALE_ADJECTIVE) {
        return Optional.of(
            new Plain(end + 2, value.get().multiply(adjective.value()), NumberForm.MIXED));
      }
    }
    return Optional.of(scaled(tokens, end, value.get(), NumberForm.DIGITS));
  }

  private static boolean isOrdinalEnding(String form) {
    return form.length() <= 3
        && !form.isEmpty()
        && "йяеогмухыи".indexOf(form.charAt(form.length() - 1)) >= 0
        && Character.UnicodeBlock.of(form.charAt(0)).equals(Character.UnicodeBlock.CYRILLIC);
  }

  private static boolean isSpacedGroup(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String text = token.surface();
    boolean three =
        text.length() == 3 || text.length() > 3 && (text.charAt(3) == ',' || text.charAt(3) == '.');
    return token.shape() == Shape.NUMBER
        && three
        && token.start() == tokens.get(index - 1).end() + 1;
  }

  /**
   * Scales behind digits: {@code 1.5 million}, {@code 10 тыс.}, {@code 2 chục}, {@code 3 triệu
   * rưỡi}.
   */
  private Plain scaled(List<Token> tokens, int start, BigDecimal value, NumberForm form) {
    int end = start;
    BigDecimal result = value;
    NumberForm written = form;
    while (end < tokens.size()) {
      NumberWord word = inside(tokens.get(end));
      if (word.kind() == Kind.SCALE || word.kind() == Kind.DOZEN || word.kind() == Kind.HUNDRED) {
        result = result.multiply(word.value());
        end = skipPoint(tokens, end + 1);
        written = form == NumberForm.DIGITS ? NumberForm.MIXED : form;
      } else if (word.kind() == Kind.HALF_MORE && end > start) {
        result = result.add(inside(tokens.get(end - 1)).value().multiply(word.value()));
        end++;
      } else {
        break;
      }
    }
    return new Plain(end, result, written);
  }

  /** The point of an abbreviated scale: {@code 10 тыс. тонн}. */
  private static int skipPoint(List<Token> tokens, int index) {
    boolean point =
        index < tokens.size() - 1
            && form(tokens, index).equals(".")
            && tokens.get(index).start() == tokens.get(index - 1).end();
    return point
            && tokens.get(index - 1).form().length() <= 4
            && !tokens.get(index + 1).isCapitalised()
        ? index + 1
        : index;
  }

  private static Optional<Plain> mixed(Token token, int start) {
    Matcher ordinal = ORDINAL_DIGITS.matcher(token.form());
    if (ordinal.matches()) {
      return Optional.of(
          new Plain(start + 1, new BigDecimal(ordinal.group(1)), NumberForm.ORDINAL));
    }
    Matcher scaled = SCALED_DIGITS.matcher(token.form());
    if (!scaled.matches()) {
      return Optional.empty();
    }
    BigDecimal scale =
        switch (scaled.group(2)) {
          case "k" -> BigDecimal.valueOf(1_000);
          case "bn" -> BigDecimal.valueOf(1_000_000_000);
          case "tn" -> BigDecimal.valueOf(1_000_000_000_000L);
          default -> BigDecimal.valueOf(1_000_000);
        };
    return Optional.of(
        new Plain(start + 1, new BigDecimal(scaled.group(1)).multiply(scale), NumberForm.MIXED));
  }

  private Optional<Plain> words(List<Token> tokens, int start) {
    NumberWord head = word(tokens.get(start));
    if (head.equals(NumberTable.NONE)
        || head.kind() == Kind.LINK
        || head.kind() == Kind.HALF_MORE
        || head.kind() == Kind.SCALE_ADJECTIVE
        || head.kind() == Kind.TENS) {
      return Optional.empty();
    }
    boolean some =
        (head.kind() == Kind.SCALE || head.kind() == Kind.DOZEN || head.kind() == Kind.HUNDRED)
            && start > 0
            && table.isVagueBefore(form(tokens, start - 1));
    if (some) {
      return Optional.of(new Plain(start + 1, head.value(), NumberForm.VAGUE));
    }
    if (head.kind() == Kind.VAGUE) {
      return Optional.of(new Plain(start + 1, head.value(), NumberForm.VAGUE));
    }
    return new WordReader(tokens, start).read();
  }

  private NumberWord word(Token token) {
    NumberWord word = table.word(token.form());
    if (!word.equals(NumberTable.NONE)) {
      return word;
    }
    for (Reading reading : token.readings()) {
      word = table.word(reading.lemma());
      if (!word.equals(NumberTable.NONE)) {
        return word;
      }
    }
    return NumberTable.NONE;
  }

  /** Behind a number десятков and сотни are no vague quantity: полтора десятка, три сотни. */
  private NumberWord inside(Token token) {
    NumberWord word = word(token);
    if (word.kind() != Kind.VAGUE) {
      return word;
    }
    for (Reading reading : token.readings()) {
      NumberWord lemma = table.word(reading.lemma());
      if (lemma.kind() == Kind.DOZEN || lemma.kind() == Kind.SCALE) {
        return lemma;
      }
    }
    return word;
  }

  /** Reads a number in words; lives for one number. */
  private final class WordReader {
    private final List<Token> tokens;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private BigDecimal smallestScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private boolean any;
    private boolean ordinal;
    private boolean halfOf;

    WordReader(List<Token> tokens, int start) {
      this.tokens = tokens;
      this.end = start;
    }

    Optional<Plain> read() {
      int index = end;
      while (index < tokens.size() && !ordinal) {
        Token token = tokens.get(index);
        NumberWord word =
            any && token.form().equals("-") ? NumberTable.NONE : any ? inside(token) : word(token);
        boolean hyphen =
            any
                && token.form().equals("-")
                && index + 1 < tokens.size()
                && word(tokens.get(index + 1)).kind() == Kind.CARDINAL;
        if (hyphen || any && word.kind() == Kind.LINK && !word.equals(NumberTable.NONE)) {
          index++;
          continue;
        }
        if (word.equals(NumberTable.NONE) || !take(word)) {
          break;
        }
        index = skipPointAfterScale(index + 1, word);
        end = index;
      }
      if (!any) {
        return Optional.empty();
      }
      return Optional.of(
          new Plain(end, total.add(group), ordinal ? NumberForm.ORDINAL : NumberForm.WORDS));
    }

    private int skipPointAfterScale(int index, NumberWord word) {
      return word.kind() == Kind.SCALE ? skipPoint(tokens, index) : index;
    }

    private boolean take(NumberWord word) {
      boolean taken =
          switch (word.kind()) {
            case CARDINAL -> add(word.value());
            case OPENING -> opening(word.value());
            case TENS -> tens(word.value());
            case HUNDRED -> hundred(word.value());
            case SCALE, DOZEN -> scale(word);
            case FRACTION -> add(word.value());
            case HALF_OF -> half();
            case HALF_MORE -> halfMore(word.value());
            case ORDINAL -> ordinal(word.value());
            default -> false;
          };
      any |= taken;
      return taken;
    }

    /** Twenty-five, but not five twenty: what is added must fit below the last part. */
    private boolean add(BigDecimal value) {
      boolean fits =
          group.signum() == 0
              || place(last).compareTo(value) > 0 && last.compareTo(BigDecimal.TEN) >= 0;
      if (!fits || halfOf) {
        return false;
      }
      group = group.add(value);
      last = value;
      return true;
    }

    /** Năm is five at the head of a number or before a unit, and a year behind one. */
    private boolean opening(BigDecimal value) {
      boolean linked =
          any
              && word(tokens.get(end)).kind() == Kind.LINK
              && !word(tokens.get(end)).equals(NumberTable.NONE);
      int next = Math.min(tokens.size() - 1, end + 1);
      Kind behind = word(tokens.get(next)).kind();
      boolean unit =
          next > end && (behind == Kind.TENS || behind == Kind.HUNDRED || behind == Kind.SCALE);
      return (!any || linked || unit) && add(value);
    }

    /**
     * What is added must be smaller than this: hundreds take tens and units, tens take units, mười
     * takes units.
     */
    private BigDecimal place(BigDecimal value) {
      if (value.compareTo(BigDecimal.valueOf(100)) >= 0) {
        return BigDecimal.valueOf(100);
      }
      boolean tens =
          value.compareTo(BigDecimal.valueOf(20)) >= 0 || value.compareTo(BigDecimal.TEN) == 0;
      return tens ? BigDecimal.TEN : BigDecimal.ONE;
    }

    private boolean tens(BigDecimal value) {
      if (last.signum() == 0 || last.compareTo(BigDecimal.TEN) >= 0) {
        return false;
      }
      group = group.subtract(last).add(last.multiply(value));
      last = last.multiply(value).max(BigDecimal.valueOf(20));
      return true;
    }

    private boolean hundred(BigDecimal value) {
      group = group.signum() == 0 ? value : group.multiply(value);
      last = value;
      return true;
    }

    private boolean scale(NumberWord word) {
      if (word.value().compareTo(smallestScale) >= 0 && total.signum() > 0) {
        // hai nghìn tỷ: a scale on a scale multiplies all that stands before.
        total = total.add(group).multiply(word.value());
        group = BigDecimal.ZERO;
        return true;
      }
      BigDecimal factor = group.signum() == 0 ? BigDecimal.ONE : group;
      factor = halfOf ? new BigDecimal("0.5") : factor;
      halfOf = false;
      total = total.add(factor.multiply(word.value()));
      group = BigDecimal.ZERO;
      last = BigDecimal.ZERO;
      smallestScale = word.value();
      return true;
    }

    private boolean half() {
      if (any) {
        return false;
      }
      for (int index = end + 1; index < Math.min(tokens.size(), end + 4); index++) {
        NumberWord next = word(tokens.get(index));
        if (next.kind() == Kind.SCALE || next.kind() == Kind.DOZEN) {
          halfOf = true;
          return true;
        }
        if (next.kind() != Kind.LINK || next.equals(NumberTable.NONE)) {
          return false;
        }
      }
      return false;
    }

    private boolean halfMore(BigDecimal value) {
      if (smallestScale.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) == 0) {
        return false;
      }
      total = total.add(smallestScale.multiply(value));
      return true;
    }

    private boolean ordinal(BigDecimal value) {
      if (any
          && (last.compareTo(BigDecimal.TEN) < 0 && last.signum() > 0
              || value.compareTo(BigDecimal.TEN) >= 0)) {
        return false;
      }
      group = group.add(value);
      ordinal = true;
      return true;
    }
  }
}

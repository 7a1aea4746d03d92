package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.NumberForm;
import org.concordat.analysis.Token;
import org.concordat.analysis.number.NumberTable.Fixed;
import org.concordat.analysis.number.NumberTable.Role;
import org.concordat.analysis.number.NumberWord.Kind;

/** Reads one number in words. Lives for one number. */
final class WordReader {

  static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal NO_SCALE = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PlainNumbers numbers;
  private final NumberTable table;
  private final List<Token> tokens;

  /** Whether a mark before the number makes it an ordinal: {@code thứ tư}. */
  private final boolean marked;

  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal last = BigDecimal.ZERO;
  private BigDecimal part = BigDecimal.ZERO;
  private BigDecimal smallestScale = NO_SCALE;
  private BigDecimal lastScale = BigDecimal.ONE;
  private boolean any;
  private boolean ordinal;
  private boolean linked;
  private boolean emptyHundreds;

  WordReader(PlainNumbers numbers, List<Token> tokens, int start, boolean marked) {
    this.numbers = numbers;
    this.table = numbers.table();
    this.tokens = tokens;
    this.end = start;
    this.marked = marked;
  }

  Optional<Plain> read() {
    int index = end;
    while (index < tokens.size() && !ordinal) {
      int behind = any ? halfAdded(index) : index;
      behind = behind == index && any ? decimals(index) : behind;
      if (behind > index) {
        index = behind;
        end = index;
        continue;
      }
      NumberWord word = numbers.inside(tokens.get(index));
      boolean awaited = part.signum() > 0 && isBetweenPartAndScale(tokens.get(index).form());
      if (any && (word.is(Kind.LINK) || isHyphen(index) || awaited)) {
        linked = word.is(Kind.LINK);
        index++;
        continue;
      }
      if (!take(word, index)) {
        break;
      }
      linked = false;
      any = true;
      index = word.is(Kind.SCALE) ? PlainNumbers.skipPoint(tokens, index + 1) : index + 1;
      end = index;
    }
    if (!any || part.signum() > 0 || emptyHundreds) {
      return Optional.empty();
    }
    NumberForm form = ordinal ? NumberForm.ORDINAL : NumberForm.WORDS;
    return Optional.of(Plain.scaled(end, total.add(group), form, lastScale));
  }

  /** {@code twenty-five}, {@code three-dozen}. */
  private boolean isHyphen(int index) {
    if (!tokens.get(index).form().equals("-")
        || index + 1 >= tokens.size()
        || tokens.get(index + 1).start() != tokens.get(index - 1).end() + 1) {
      return false;
    }
    NumberWord next = numbers.word(tokens.get(index + 1));
    return !next.is(Kind.NONE) && !next.is(Kind.LINK) && !next.is(Kind.VAGUE);
  }

  private boolean take(NumberWord word, int index) {
    return switch (word.kind()) {
      case CARDINAL, FRACTION -> add(word.value());
      case OPENING -> opening(word.value(), index);
      case CLOSING -> (marked && !any || last.compareTo(BigDecimal.TEN) >= 0) && add(word.value());
      case ZERO -> zero(index);
      case TENS -> tens(word.value());
      case HUNDRED -> hundred(word.value());
      case SCALE, DOZEN -> scale(word);
      case HALF_OF -> partOf(word.value(), index);
      case HALF_MORE -> halfMore(word.value());
      case ORDINAL -> ordinal(word.value());
      case MARKED_ORDINAL -> marked && !any && ordinal(word.value());
      default -> false;
    };
  }

  /** Twenty-five, but not five twenty: what is added must fit below the last part. */
  private boolean add(BigDecimal value) {
    boolean fits =
        group.signum() == 0 && last.signum() == 0
            || place(last).compareTo(value) > 0 && last.compareTo(BigDecimal.TEN) >= 0;
    if (!fits || part.signum() > 0) {
      return false;
    }
    group = group.add(value);
    last = value;
    lastScale = BigDecimal.ONE;
    return true;
  }

  /** Năm is five at the head of a number or before a unit, and a year behind one. */
  private boolean opening(BigDecimal value, int index) {
    Kind behind =
        index + 1 < tokens.size() ? numbers.word(tokens.get(index + 1)).kind() : Kind.NONE;
    boolean unit = behind == Kind.TENS || behind == Kind.HUNDRED || behind == Kind.SCALE;
    return (!any || linked || unit) && add(value);
  }

  /** {@code hai nghìn không trăm linh sáu}. */
  private boolean zero(int index) {
    boolean hundreds =
        any
            && index + 1 < tokens.size()
            && numbers.word(tokens.get(index + 1)).is(Kind.HUNDRED)
            && group.signum() == 0;
    emptyHundreds = hundreds;
    return hundreds;
  }

  /**
   * What is added must be smaller than this: hundreds take tens and units, tens take units, mười
   * takes units.
   */
  private static BigDecimal place(BigDecimal value) {
    if (value.compareTo(HUNDRED) >= 0) {
      return HUNDRED;
    }
    boolean tens = value.compareTo(TWENTY) >= 0 || value.compareTo(BigDecimal.TEN) == 0;
    return tens ? BigDecimal.TEN : BigDecimal.ONE;
  }

  private boolean tens(BigDecimal value) {
    if (last.signum() == 0 || last.compareTo(BigDecimal.TEN) >= 0) {
      return false;
    }
    group = group.subtract(last).add(last.multiply(value));
    last = last.multiply(value).max(TWENTY);
    return true;
  }

  private boolean hundred(BigDecimal value) {
    if (part.signum() > 0) {
      return false;
    }
    if (!emptyHundreds) {
      group = group.signum() == 0 ? value : group.multiply(value);
    }
    emptyHundreds = false;
    last = value;
    lastScale = value;
    return true;
  }

  private boolean scale(NumberWord word) {
    lastScale = word.value();
    if (word.value().compareTo(smallestScale) >= 0 && total.signum() > 0) {
      // hai nghìn tỷ: a scale on a scale multiplies all that stands before.
      total = total.add(group).multiply(word.value());
    } else {
      BigDecimal factor = group.signum() == 0 ? BigDecimal.ONE : group;
      factor = part.signum() > 0 ? part : factor;
      total = total.add(factor.multiply(word.value()));
      smallestScale = word.value();
    }
    part = BigDecimal.ZERO;
    group = BigDecimal.ZERO;
    last = BigDecimal.ZERO;
    return true;
  }

  /** {@code half a million}, {@code a quarter-million}, {@code nửa triệu}: a scale must follow. */
  private boolean partOf(BigDecimal value, int index) {
    if (any) {
      return false;
    }
    int at = index + 1;
    while (at < tokens.size() && at < index + 4) {
      String form = tokens.get(at).form();
      NumberWord next = numbers.word(tokens.get(at));
      if (next.is(Kind.SCALE) || next.is(Kind.DOZEN)) {
        part = value;
        return true;
      }
      if (!isBetweenPartAndScale(form)) {
        return false;
      }
      at++;
    }
    return false;
  }

  private boolean isBetweenPartAndScale(String form) {
    return form.equals("-") || table.is(form, Role.OF) || table.is(form, Role.ARTICLE);
  }

  /** {@code ba triệu rưỡi}. */
  private boolean halfMore(BigDecimal value) {
    if (smallestScale.equals(NO_SCALE)) {
      return false;
    }
    total = total.add(smallestScale.multiply(value));
    return true;
  }

  /** {@code two and a half million}, {@code a million and a half}. */
  private int halfAdded(int index) {
    Optional<Integer> behind = table.fixedAt(tokens, index, Fixed.HALF_ADDED);
    if (behind.isEmpty() || part.signum() > 0) {
      return index;
    }
    if (group.signum() > 0) {
      group = group.add(HALF);
      last = HALF;
    } else if (!smallestScale.equals(NO_SCALE)) {
      total = total.add(smallestScale.multiply(HALF));
    }
    return behind.get();
  }

  /** {@code ba phẩy năm}. */
  private int decimals(int index) {
    if (!table.is(tokens.get(index).form(), Role.DECIMAL_SIGN) || index + 1 >= tokens.size()) {
      return index;
    }
    Optional<Plain> digits = new WordReader(numbers, tokens, index + 1, false).read();
    if (digits.isEmpty() || digits.get().value().compareTo(HUNDRED) >= 0) {
      return index;
    }
    int places = digits.get().value().compareTo(BigDecimal.TEN) < 0 ? 1 : 2;
    group = group.add(digits.get().value().movePointLeft(places));
    last = HALF;
    return digits.get().end();
  }

  private boolean ordinal(BigDecimal value) {
    boolean unit = last.signum() > 0 && last.compareTo(BigDecimal.TEN) < 0;
    boolean tens = last.compareTo(BigDecimal.TEN) >= 0 && last.compareTo(HUNDRED) < 0;
    if (any && (unit || tens && value.compareTo(BigDecimal.TEN) >= 0)) {
      return false;
    }
    group = group.add(value);
    ordinal = true;
    return true;
  }
}

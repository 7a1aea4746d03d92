package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.NumberForm;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;
import org.concordat.analysis.number.NumberTable.Fixed;
import org.concordat.analysis.number.NumberTable.Role;
import org.concordat.analysis.number.NumberWord.Kind;

/** Reads numbers without comparators and ranges. Immutable and thread-safe. */
final class PlainNumbers {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberTable table;
  private final Comparators comparators;
  private final NumberStyle style;

  PlainNumbers(NumberTable table, Comparators comparators, NumberStyle style) {
    this.table = table;
    this.comparators = comparators;
    this.style = style;
  }

  NumberTable table() {
    return table;
  }

  /** The number that begins at a place, or what looks like one and is none. */
  Optional<Plain> at(List<Token> tokens, int start) {
    Token token = tokens.get(start);
    if (token.shape() == Shape.PUNCTUATION) {
      return Optional.empty();
    }
    Optional<Plain> number =
        switch (token.shape()) {
          case NUMBER -> digits(tokens, start);
          case MIXED -> glued(tokens, start);
          default -> words(tokens, start);
        };
    return number.map(found -> found.isQuantity() ? fraction(tokens, start, found) : found);
  }

  NumberWord word(Token token) {
    NumberWord word = table.word(token.form());
    if (!word.is(Kind.NONE) || !style.inflected()) {
      return word;
    }
    for (Reading reading : token.readings()) {
      word = table.word(reading.lemma());
      if (!word.is(Kind.NONE)) {
        return word;
      }
    }
    return NumberWord.NONE;
  }

  /** Behind a number десятков and сотни are no vague quantity: полтора десятка, три сотни. */
  NumberWord inside(Token token) {
    NumberWord word = word(token);
    if (!word.is(Kind.VAGUE)) {
      return word;
    }
    for (Reading reading : token.readings()) {
      NumberWord lemma = table.word(reading.lemma());
      if (lemma.multiplies()) {
        return lemma;
      }
    }
    return word;
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
    Optional<BigDecimal> value = Digits.read(joined.toString(), style);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (isHyphened(tokens, end)) {
      String tail = tokens.get(end + 1).form();
      // 3-х стран, 5-ти: an ending of the cardinal, which people write though no rule wants it.
      if (table.isCardinalEnding(joined.toString(), tail)) {
        return Optional.of(Plain.of(end + 2, value.get(), NumberForm.DIGITS));
      }
      if (table.is(tail, Role.ORDINAL_ENDING)) {
        return Optional.of(Plain.of(end + 2, value.get(), NumberForm.ORDINAL));
      }
      NumberWord word = inside(tokens.get(end + 1));
      // 25-тысячная толпа: an adjective made of a number.
      if (word.is(Kind.SCALE_ADJECTIVE)) {
        BigDecimal product = value.get().multiply(word.value());
        return Optional.of(Plain.of(end + 2, product, NumberForm.MIXED));
      }
      // a 1.5-million-dollar deal
      end = word.is(Kind.SCALE) ? end + 1 : end;
    }
    return Optional.of(scaled(tokens, end, value.get(), NumberForm.DIGITS));
  }

  private static boolean isHyphened(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).form().equals("-")
        && tokens.get(end + 1).start() == tokens.get(end - 1).end() + 1;
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
   * rưỡi}, {@code 1 млн 250 тыс.}.
   */
  private Plain scaled(List<Token> tokens, int start, BigDecimal value, NumberForm form) {
    int end = start;
    BigDecimal result = value;
    BigDecimal scale = BigDecimal.ONE;
    if (end < tokens.size()) {
      Optional<Integer> half = table.fixedAt(tokens, end, Fixed.HALF_ADDED);
      if (half.isPresent() && !result.equals(BigDecimal.ZERO)) {
        result = result.add(WordReader.HALF);
        end = half.get();
      }
    }
    while (end < tokens.size()) {
      NumberWord word = inside(tokens.get(end));
      if (word.multiplies()) {
        result = result.multiply(word.value());
        scale = scale.multiply(word.value());
        end = skipPoint(tokens, end + 1);
      } else if (word.is(Kind.HALF_MORE) && end > start) {
        result = result.add(inside(tokens.get(end - 1)).value().multiply(word.value()));
        end++;
      } else {
        break;
      }
    }
    if (end == start) {
      return Plain.of(end, result, form);
    }
    Plain number = Plain.scaled(end, result, NumberForm.MIXED, scale);
    return smallerPart(tokens, number)
        .map(part -> Plain.of(part.end(), number.value().add(part.value()), NumberForm.MIXED))
        .orElse(number);
  }

  /** {@code 1 млн 250 тыс.}, {@code 5 тыс. 300}, {@code 2 tỷ 300 triệu}. */
  private Optional<Plain> smallerPart(List<Token> tokens, Plain number) {
    int end = number.end();
    if (end >= tokens.size()
        || tokens.get(end).shape() != Shape.NUMBER
        || number.scale().compareTo(THOUSAND) < 0) {
      return Optional.empty();
    }
    boolean three = tokens.get(end).surface().length() == 3;
    return digits(tokens, end)
        .filter(part -> part.value().compareTo(number.scale()) < 0)
        .filter(
            part ->
                part.is(NumberForm.MIXED)
                    || part.is(NumberForm.DIGITS)
                        && three
                        && number.scale().compareTo(THOUSAND) == 0);
  }

  /** The point of an abbreviated scale: {@code 10 тыс. тонн}. */
  static int skipPoint(List<Token> tokens, int index) {
    boolean point =
        index < tokens.size() - 1
            && tokens.get(index).form().equals(".")
            && tokens.get(index).start() == tokens.get(index - 1).end();
    return point
            && tokens.get(index - 1).form().length() <= 4
            && !tokens.get(index + 1).isCapitalised()
        ? index + 1
        : index;
  }

  /** {@code 5th}, {@code 1.5bn}, {@code 200k}: digits with letters behind. */
  private Optional<Plain> glued(List<Token> tokens, int start) {
    String form = tokens.get(start).form();
    int letters = 0;
    while (letters < form.length() && !Character.isLetter(form.charAt(letters))) {
      letters++;
    }
    String tail = form.substring(letters);
    boolean ordinal = table.is(tail, Role.ORDINAL_ENDING);
    NumberWord scale = table.word(tail);
    if (letters == 0 || !ordinal && !scale.is(Kind.GLUED_SCALE) && !scale.is(Kind.SCALE)) {
      return Optional.empty();
    }
    return Digits.read(form.substring(0, letters), style)
        .map(
            value ->
                ordinal
                    ? Plain.of(start + 1, value, NumberForm.ORDINAL)
                    : Plain.scaled(
                        start + 1, value.multiply(scale.value()), NumberForm.MIXED, scale.value()));
  }

  private Optional<Plain> words(List<Token> tokens, int start) {
    NumberWord head = word(tokens.get(start));
    if (head.is(Kind.NONE) && !table.isSpecial(tokens.get(start).form())) {
      return Optional.empty();
    }
    Optional<Integer> none = table.fixedAt(tokens, start, Fixed.NONE);
    if (none.isPresent()) {
      return none.map(Plain::none);
    }
    Optional<Integer> both = table.fixedAt(tokens, start, Fixed.BOTH);
    if (both.isPresent()) {
      return both.map(end -> Plain.of(end, BigDecimal.valueOf(2), NumberForm.BOTH));
    }
    if (table.is(tokens.get(start).form(), Role.ORDINAL_MARK)) {
      return marked(tokens, start + 1);
    }
    return switch (head.kind()) {
      case NONE, LINK, HALF_MORE, SCALE_ADJECTIVE, GLUED_SCALE, TENS -> Optional.empty();
      case OPENING ->
          isYear(tokens, start)
              ? Optional.empty()
              : new WordReader(this, tokens, start, false).read();
      case VAGUE ->
          isExact(tokens, start)
              ? new WordReader(this, tokens, start, false).read()
              : Optional.of(vague(tokens, start, head));
      case SCALE, DOZEN, HUNDRED -> scaleHead(tokens, start, head);
      case ORDINAL -> ordinalHead(tokens, start, head);
      default -> new WordReader(this, tokens, start, false).read();
    };
  }

  /** A scale without a number before it: {@code тысяча}, {@code a million}, {@code hàng triệu}. */
  private Optional<Plain> scaleHead(List<Token> tokens, int start, NumberWord head) {
    String before = start > 0 ? tokens.get(start - 1).form() : "";
    String form = tokens.get(start).form();
    if (table.is(before, Role.SOME)) {
      return Optional.of(vague(tokens, start, head));
    }
    if (start > 1
        && table.is(before, Role.OF)
        && table.is(tokens.get(start - 2).form(), Role.SOME)) {
      // a couple of thousand
      return Optional.of(vague(tokens, start, head));
    }
    boolean opens =
        table.isSomeForm(tokens.get(start), Role.ALONE)
            || table.is(before, Role.ARTICLE)
            || table.is(form, Role.COMPARED)
                && comparators.before(tokens, 0, start, head.value()).isPresent();
    return opens ? new WordReader(this, tokens, start, false).read() : Optional.empty();
  }

  /** {@code около тысячи}: the genitive of a thousand; {@code тысячи людей} are thousands. */
  private boolean isExact(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    NumberWord scale = inside(token);
    return scale.multiplies()
        && token.can(Feature.SINGULAR)
        && comparators.before(tokens, 0, index, scale.value()).isPresent();
  }

  /** {@code 5 năm}, {@code năm 2020}: beside a number năm is a year. */
  private boolean isYear(List<Token> tokens, int index) {
    Token before = index > 0 ? tokens.get(index - 1) : tokens.get(index);
    boolean behindNumber =
        index > 0
            && (before.shape() == Shape.NUMBER
                || !word(before).is(Kind.NONE) && !word(before).is(Kind.ZERO));
    return behindNumber
        || index + 1 < tokens.size() && tokens.get(index + 1).shape() == Shape.NUMBER;
  }

  /** {@code a third of the seats} is no number; {@code a third round} is an ordinal. */
  private Optional<Plain> ordinalHead(List<Token> tokens, int start, NumberWord head) {
    boolean part =
        start > 0
            && table.is(tokens.get(start - 1).form(), Role.ARTICLE)
            && start + 1 < tokens.size()
            && table.is(tokens.get(start + 1).form(), Role.OF)
            && head.value().compareTo(BigDecimal.valueOf(2)) > 0;
    return part
        ? Optional.of(Plain.none(start + 1))
        : new WordReader(this, tokens, start, false).read();
  }

  /** {@code dozens}, {@code hundreds of thousands}, {@code hàng chục nghìn}. */
  private Plain vague(List<Token> tokens, int start, NumberWord head) {
    BigDecimal value = head.value();
    int end = start + 1;
    while (end < tokens.size()) {
      boolean joined = table.is(tokens.get(end).form(), Role.OF) && end + 1 < tokens.size();
      int next = joined ? end + 1 : end;
      NumberWord word = word(tokens.get(next));
      if (!word.multiplies() && !word.is(Kind.VAGUE)) {
        break;
      }
      value = value.multiply(word.value());
      end = next + 1;
    }
    return Plain.of(end, value, NumberForm.VAGUE);
  }

  /** {@code thứ năm}, {@code lần thứ 75}. */
  private Optional<Plain> marked(List<Token> tokens, int start) {
    if (start >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Plain> number =
        tokens.get(start).shape() == Shape.NUMBER
            ? digits(tokens, start)
            : new WordReader(this, tokens, start, true).read();
    return number.map(found -> Plain.of(found.end(), found.value(), NumberForm.ORDINAL));
  }

  /** {@code two thirds}, {@code одна пятая}, {@code hai phần ba} are parts, no numbers. */
  private Plain fraction(List<Token> tokens, int start, Plain number) {
    int end = number.end();
    boolean hyphen = isHyphened(tokens, end);
    int behind = hyphen ? end + 1 : end;
    if (behind >= tokens.size() || number.value().compareTo(BigDecimal.TEN) >= 0) {
      return number;
    }
    NumberWord word = word(tokens.get(behind));
    boolean ordinal =
        word.is(Kind.ORDINAL)
            && number.is(NumberForm.WORDS)
            && end == start + 1
            && word.value().compareTo(BigDecimal.valueOf(2)) > 0;
    if (table.isSomeForm(tokens.get(behind), Role.DENOMINATOR) || ordinal) {
      return Plain.none(behind + 1);
    }
    if (table.is(tokens.get(behind).form(), Role.FRACTION_SIGN) && behind + 1 < tokens.size()) {
      // ba phần trăm: three per cent is a number.
      boolean percent = word(tokens.get(behind + 1)).multiplies();
      return percent
          ? number
          : marked(tokens, behind + 1).map(found -> Plain.none(found.end())).orElse(number);
    }
    return number;
  }
}

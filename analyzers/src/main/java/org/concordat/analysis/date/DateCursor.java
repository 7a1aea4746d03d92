package org.concordat.analysis.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.analysis.Shape;
import org.concordat.analysis.Token;

/** Reads parts of dates at places of a sentence. Lives for one sentence. */
final class DateCursor {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** A day this many days away is of the neighbouring year. */
  private static final int FARTHEST = 270;

  /** A verb of the past tells of last year if the day is so far ahead. */
  private static final int FAR = 60;

  /** What must still be done is of next year if the day is over so long. */
  private static final int NEAR = 30;

  /** A verb of the future tells of next year if the day is over so long. */
  private static final int SLACK = 7;

  /** No entry has more words. */
  private static final int LONGEST = 3;

  /** A number read at a place, and where it ends. */
  record Part(int value, int end) {}

  private final List<Token> tokens;
  private final Optional<LocalDate> published;
  private final List<List<DateTable.Entry>> entries;

  DateCursor(DateTable table, List<Token> tokens, Optional<LocalDate> published) {
    this.tokens = tokens;
    this.published = published;
    this.entries = new ArrayList<>(tokens.size());
    for (int index = 0; index < tokens.size(); index++) {
      entries.add(table.at(tokens, index));
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  Optional<LocalDate> published() {
    return published;
  }

  boolean is(int index, String form) {
    return index >= 0 && index < tokens.size() && tokens.get(index).form().equals(form);
  }

  /** Whether a date can begin at a place: with a word of the table or with a digit. */
  boolean mayBegin(int index) {
    Shape shape = tokens.get(index).shape();
    if (shape == Shape.NUMBER || shape == Shape.MIXED) {
      return true;
    }
    for (DateTable.Entry entry : entries.get(index)) {
      if (entry.opens()) {
        return true;
      }
    }
    return false;
  }

  boolean kind(int index, String kind) {
    return entry(index, kind).isPresent();
  }

  /** Whether an entry of a kind ends before a place: {@code не позднее пятницы}. */
  boolean endsBefore(int index, String kind) {
    for (int start = Math.max(0, index - LONGEST); start < index; start++) {
      for (DateTable.Entry entry : entries.get(Math.min(start, entries.size() - 1))) {
        if (entry.kind().equals(kind) && start + entry.forms().size() == index) {
          return true;
        }
      }
    }
    return false;
  }

  /** The longest entry of a kind that begins at a place. */
  Optional<DateTable.Entry> entry(int index, String kind) {
    if (index < 0 || index >= tokens.size()) {
      return Optional.empty();
    }
    for (DateTable.Entry entry : entries.get(index)) {
      if (entry.kind().equals(kind)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Behind an entry of a kind if there is one here, else the place itself. */
  int skip(int index, String kind) {
    return entry(index, kind).map(entry -> index + entry.forms().size()).orElse(index);
  }

  /** Behind all entries of a kind: {@code ngày mùng 2/9}. */
  int skipAll(int index, String kind) {
    int at = index;
    for (int next = skip(at, kind); next > at; next = skip(at, kind)) {
      at = next;
    }
    return at;
  }

  Optional<Part> value(int index, String kind) {
    return entry(index, kind)
        .map(entry -> new Part(Integer.parseInt(entry.value()), index + entry.forms().size()));
  }

  boolean touches(int index) {
    return index > 0
        && index < tokens.size()
        && tokens.get(index).start() == tokens.get(index - 1).end();
  }

  OptionalInt number(int index) {
    if (index < 0 || index >= tokens.size()) {
      return OptionalInt.empty();
    }
    Token token = tokens.get(index);
    String text = token.surface();
    if (token.shape() != Shape.NUMBER
        || text.length() > 4
        || !text.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /** A number in digits or words: {@code 3}, {@code three}, {@code ba}. */
  Optional<Part> numeral(int index) {
    OptionalInt digits = number(index);
    return digits.isPresent()
        ? Optional.of(new Part(digits.getAsInt(), index + 1))
        : value(index, "numeral");
  }

  /** A day of a month with its ending: {@code 6}, {@code 6th}, {@code 29-го}, {@code первого}. */
  Optional<Part> day(int index) {
    Optional<Part> word = value(index, "day-ordinal");
    if (word.isPresent()) {
      return word;
    }
    OptionalInt plain = number(index);
    if (plain.isPresent()) {
      int day = plain.getAsInt();
      boolean fits = day >= 1 && day <= 31 && tokens.get(index).surface().length() <= 2;
      return fits ? Optional.of(new Part(day, ending(index + 1))) : Optional.empty();
    }
    if (index >= 0 && index < tokens.size() && tokens.get(index).shape() == Shape.MIXED) {
      String text = tokens.get(index).form();
      String digits = text.replaceFirst("(st|nd|rd|th)$", "");
      if (!digits.equals(text)
          && !digits.isEmpty()
          && digits.length() <= 2
          && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? Optional.of(new Part(day, index + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  int ending(int index) {
    boolean hyphen = is(index, "-") && touches(index) && touches(index + 1);
    return hyphen && kind(index + 1, "ordinal-ending") ? index + 2 : index;
  }

  /**
   * A year of four digits, with the word behind it: {@code 2025 года}, {@code 1968 г.}, {@code
   * 2027-го}.
   */
  Optional<Part> year(int index) {
    OptionalInt plain = number(index);
    if (plain.isEmpty()
        || tokens.get(index).surface().length() != 4
        || plain.getAsInt() < FIRST_YEAR
        || plain.getAsInt() > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(new Part(plain.getAsInt(), skipYearWord(ending(index + 1))));
  }

  /** Behind the word for a year: {@code 1968 г.}. */
  int skipYearWord(int index) {
    return skipShort(index, "year-after");
  }

  /** Behind an entry of a kind, with the point of a shortened word. */
  int skipShort(int index, String kind) {
    int behind = skip(index, kind);
    boolean point =
        behind > index
            && is(behind, ".")
            && touches(behind)
            && tokens.get(behind - 1).form().length() <= 2;
    return point ? behind + 1 : behind;
  }

  /** The year said by a shift: {@code прошлого года}, {@code last year}, {@code năm sau}. */
  Optional<Part> shiftedYear(int index) {
    return published()
        .flatMap(
            base ->
                value(index, "relative-year")
                    .map(shift -> new Part(base.getYear() + shift.value(), shift.end())));
  }

  static OptionalInt value(Optional<Part> part) {
    return part.map(found -> OptionalInt.of(found.value())).orElse(OptionalInt.empty());
  }

  /** Behind a word that says the next: {@code ngày 1/7 tới}; {@code từ 1/7 tới 5/7} is a range. */
  int skipComing(int end) {
    int behind = skip(end, "next-after");
    boolean range =
        behind > end
            && (number(behind).isPresent()
                || kind(behind, "day-word")
                || kind(behind, "month-word")
                || kind(behind, "month"));
    return range ? end : behind;
  }

  /**
   * The year of a day or month said without one is that of the publication, for news names the year
   * of what is past or far; but in January December is last year's, in December January next
   * year's. A verb of the past makes a far month last year's, a verb of the future what is over
   * next year's.
   */
  Point resolved(Point point, int first, int end) {
    if (published.isEmpty() || point.year().isPresent()) {
      return point;
    }
    LocalDate base = published.get();
    int year = base.getYear();
    // A month lies where its middle does.
    LocalDate day =
        point
            .first(year)
            .map(start -> point.day().isPresent() ? start : start.plusDays(14))
            .orElse(base);
    long ahead = ChronoUnit.DAYS.between(base, day);
    if (ahead > FARTHEST) {
      return point.in(year - 1);
    }
    if (ahead < -FARTHEST) {
      return point.in(year + 1);
    }
    Tense tense = Tense.around(this, first, end);
    boolean deadline = endsBefore(first, "deadline");
    boolean over = point.last(year).filter(last -> last.plusDays(SLACK).isBefore(base)).isPresent();
    // to report by 15 April, to pay in March, both said in November
    boolean due = ahead < -NEAR && (deadline && tense != Tense.PAST || tense == Tense.INFINITIVE);
    if (over && (tense == Tense.FUTURE || due)) {
      return point.in(year + 1);
    }
    return point.in(ahead > FAR && tense == Tense.PAST && !deadline ? year - 1 : year);
  }

  /** The first such day or month that is still to come. */
  Point coming(Point point) {
    if (published.isEmpty()) {
      return point;
    }
    int year = published.get().getYear();
    boolean ahead = point.first(year).filter(day -> day.isAfter(published.get())).isPresent();
    return point.in(ahead ? year : year + 1);
  }

  /** The last such day or month that is over. */
  Point past(Point point) {
    if (published.isEmpty()) {
      return point;
    }
    int year = published.get().getYear();
    boolean over = point.last(year).filter(day -> day.isBefore(published.get())).isPresent();
    return point.in(over ? year : year - 1);
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // 31 April is no date: the caller goes on with its next rule.
      return Optional.empty();
    }
  }

  static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }
}

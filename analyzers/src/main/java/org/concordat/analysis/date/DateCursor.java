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
    return !entries.get(index).isEmpty() || shape == Shape.NUMBER || shape == Shape.MIXED;
  }

  boolean kind(int index, String kind) {
    return entry(index, kind).isPresent();
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

  /** A day of a month with its ending: {@code 6}, {@code 6th}, {@code 29-го}. */
  Optional<Part> day(int index) {
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
          && digits.length() <= 2
          && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? Optional.of(new Part(day, index + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int ending(int index) {
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
    int end = ending(index + 1);
    int behind = skip(end, "year-after");
    if (behind > end
        && is(behind, ".")
        && touches(behind)
        && tokens.get(behind - 1).form().length() <= 2) {
      behind++;
    }
    return Optional.of(new Part(plain.getAsInt(), behind));
  }

  /**
   * The year of a day and month that are said without one: that of the publication, for news names
   * the year of what is past or far; but in January December is last year's, in December January
   * next year's.
   */
  OptionalInt nearestYear(int month, int day) {
    if (published.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate base = published.get();
    long ahead =
        date(base.getYear(), month, day)
            .map(value -> ChronoUnit.DAYS.between(base, value))
            .orElse(0L);
    if (ahead > FARTHEST) {
      return OptionalInt.of(base.getYear() - 1);
    }
    return OptionalInt.of(ahead < -FARTHEST ? base.getYear() + 1 : base.getYear());
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // 31 April is no date: the caller goes on with its next rule.
      return Optional.empty();
    }
  }

  /** ISO value of a day; without a year {@code --11-06}; empty if there is no such day. */
  Optional<String> iso(OptionalInt year, int month, int day) {
    OptionalInt known = year.isPresent() ? year : nearestYear(month, day);
    if (month < 1 || month > 12 || date(known.orElse(2024), month, day).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        known.isPresent()
            ? String.format(Locale.ROOT, "%04d-%02d-%02d", known.getAsInt(), month, day)
            : String.format(Locale.ROOT, "--%02d-%02d", month, day));
  }

  static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }
}

package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.NumberComparator;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;

/**
 * The number words of a language: {@code numbers.tsv} with the columns {@code form}, {@code kind},
 * {@code value}, {@code example}. Kinds are those of {@link NumberWord.Kind} in small letters, and
 * {@code before}, {@code after} (comparators, the value is their sign), {@code range} (between the
 * ends), {@code open-range} (before the lower end). A comparator can have the least number that it
 * stands before ({@code <= 10}); {@code goal} comparators are none behind a {@code change} ({@code
 * вырос до 100}); {@code apart} comparators stand also before a preposition of kind {@code through}
 * ({@code почти в 100 странах}); an {@code article} stands before a dozen. Immutable and
 * thread-safe.
 */
final class NumberTable {

  /** A comparator phrase. */
  record Phrase(
      List<String> forms,
      NumberComparator comparator,
      BigDecimal least,
      boolean goal,
      boolean apart) {}

  private final Map<String, NumberWord> words = new HashMap<>();
  private final Map<String, List<Phrase>> before = new HashMap<>();
  private final Map<String, List<Phrase>> after = new HashMap<>();
  private final Map<String, String> ranges = new HashMap<>();
  private final Set<String> changes = new HashSet<>();
  private final Set<String> through = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> some = new HashSet<>();

  NumberTable(Table table) {
    for (Table.Row row : table.rows()) {
      String form = row.need("form");
      switch (row.need("kind")) {
        case "before", "goal", "apart" -> phrase(before, form, last(form), row);
        case "change" -> changes.add(form);
        case "through" -> through.add(form);
        case "article" -> articles.add(form);
        case "some" -> some.add(form);
        case "after" -> phrase(after, form, first(form), row);
        // The value of an opening word is the word that must stand between the ends: from … to, от
        // … до.
        case "open-range" -> ranges.put(form, row.get("value"));
        case "range" -> ranges.putIfAbsent(form, "");
        default -> words.put(form, word(row));
      }
    }
    before
        .values()
        .forEach(list -> list.sort((left, right) -> right.forms().size() - left.forms().size()));
    after
        .values()
        .forEach(list -> list.sort((left, right) -> right.forms().size() - left.forms().size()));
  }

  private static NumberWord word(Table.Row row) {
    String name = row.need("kind").toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      String value = row.get("value");
      return new NumberWord(
          NumberWord.Kind.valueOf(name), value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value));
    } catch (IllegalArgumentException e) {
      throw row.broken(
          "unknown kind '" + row.get("kind") + "' or value '" + row.get("value") + "'");
    }
  }

  private static void phrase(
      Map<String, List<Phrase>> index, String form, String key, Table.Row row) {
    NumberComparator comparator;
    BigDecimal least;
    String[] value = row.need("value").split(" ", 2);
    try {
      comparator = NumberComparator.of(value[0]);
      least = value.length > 1 ? new BigDecimal(value[1]) : BigDecimal.ZERO;
    } catch (IllegalArgumentException e) {
      throw row.broken("unknown comparator '" + row.get("value") + "'");
    }
    index
        .computeIfAbsent(key, any -> new ArrayList<>())
        .add(
            new Phrase(
                List.of(form.split(" ")),
                comparator,
                least,
                row.get("kind").equals("goal"),
                row.get("kind").equals("apart")));
  }

  private static String first(String form) {
    int space = form.indexOf(' ');
    return space < 0 ? form : form.substring(0, space);
  }

  private static String last(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  NumberWord word(String form) {
    return words.getOrDefault(form, NONE);
  }

  /** What a word that belongs to no number is. */
  static final NumberWord NONE = new NumberWord(NumberWord.Kind.LINK, BigDecimal.ONE.negate());

  List<Phrase> endingWith(String form) {
    return before.getOrDefault(form, List.of());
  }

  List<Phrase> startingWith(String form) {
    return after.getOrDefault(form, List.of());
  }

  /** Whether a word says that something grows or shrinks to a number. */
  boolean isChange(Token token) {
    return changes.contains(token.form())
        || token.readings().stream().anyMatch(reading -> changes.contains(reading.lemma()));
  }

  boolean isThrough(String form) {
    return through.contains(form);
  }

  /** Whether a word makes a scale behind it vague: {@code hàng triệu}, {@code several thousand}. */
  boolean isVagueBefore(String form) {
    return some.contains(form);
  }

  boolean isArticle(String form) {
    return articles.contains(form);
  }

  boolean isRangeWord(String form) {
    return "".equals(ranges.get(form));
  }

  /**
   * The word that must stand between the ends of a range opened by a form; empty if the form opens
   * none.
   */
  String rangeOpenedBy(String form) {
    return ranges.getOrDefault(form, "");
  }
}

package org.concordat.analysis.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.NumberComparator;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;

/**
 * The number words of a language: {@code numbers.tsv} with the columns {@code form}, {@code kind},
 * {@code value}, {@code example}; its head explains the kinds. Immutable and thread-safe.
 */
final class NumberTable {

  /** A comparator phrase. */
  record Phrase(
      List<String> forms,
      NumberComparator comparator,
      BigDecimal least,
      boolean goal,
      boolean apart) {}

  /** Words beside numbers, which have no value. */
  enum Role {
    /** Says that something grows or shrinks to a number: {@code вырос до 100}. */
    CHANGE,
    /** A preposition between a comparator and its number: {@code почти в 100 странах}. */
    THROUGH,
    /** Stands before a dozen: {@code a dozen}. */
    ARTICLE,
    /** Makes a scale behind it vague: {@code several thousand}, {@code hàng triệu}. */
    SOME,
    /** A scale that needs no number before it: {@code тысяча делегатов}. */
    ALONE,
    /** A scale that needs none behind a comparator: {@code hơn trăm người}; trăm alone is none. */
    COMPARED,
    /** Between a part and its whole: {@code tens of thousands}. */
    OF,
    /** Makes an ordinal of the number behind it: {@code thứ năm}. */
    ORDINAL_MARK,
    /** The decimal sign in words: {@code ba phẩy năm}. */
    DECIMAL_SIGN,
    /** Between the two numbers of a fraction: {@code hai phần ba}. */
    FRACTION_SIGN,
    /** Makes a fraction of a number before it: {@code two thirds}, {@code три четверти}. */
    DENOMINATOR,
    /** An ending behind digits and a hyphen that makes an ordinal: {@code 34-й}, {@code 5th}. */
    ORDINAL_ENDING,
    /** Between the ends of a range: {@code two to three}. */
    RANGE,
    /** Between number words that follow each other: {@code năm, sáu nước}. */
    NEXT
  }

  /** Words that only together are what they are. */
  enum Fixed {
    /** No number: {@code một số nước}. */
    NONE,
    /** Two that are known: {@code both}. */
    BOTH,
    /** Half more: {@code two and a half million}. */
    HALF_ADDED
  }

  private record FixedPhrase(List<String> forms, Fixed kind) {}

  private final Map<String, NumberWord> words = new HashMap<>();
  private final Map<String, List<Phrase>> before = new HashMap<>();
  private final Map<String, List<Phrase>> after = new HashMap<>();
  private final Map<String, List<FixedPhrase>> fixed = new HashMap<>();
  private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
  private final Map<String, Set<String>> openings = new HashMap<>();
  private final Map<String, Set<String>> cardinalEndings = new HashMap<>();

  NumberTable(Table table) {
    for (Role role : Role.values()) {
      roles.put(role, new HashSet<>());
    }
    for (Table.Row row : table.rows()) {
      add(row);
    }
    before.values().forEach(list -> list.sort(LONGEST_FIRST));
    after.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase phrase) -> phrase.forms().size()).reversed();

  private void add(Table.Row row) {
    String form = row.need("form");
    switch (row.need("kind")) {
      case "before", "goal", "apart" -> phrase(before, last(form), form, row);
      case "after" -> phrase(after, first(form), form, row);
      case "none" -> fixed(form, Fixed.NONE);
      case "both" -> fixed(form, Fixed.BOTH);
      case "half-added" -> fixed(form, Fixed.HALF_ADDED);
      // The value of an opening word is the word that must stand between the ends: from … to.
      case "open-range" ->
          openings.computeIfAbsent(form, any -> new HashSet<>()).add(row.need("value"));
      // The value of a cardinal ending is the last digits it stands behind: 3-х, but 90-х is none.
      case "cardinal-ending" -> cardinalEndings.put(form, Set.copyOf(row.list("value", ' ')));
      default -> wordOrRole(form, row);
    }
  }

  private void wordOrRole(String form, Table.Row row) {
    String name = row.need("kind").toUpperCase(Locale.ROOT).replace('-', '_');
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        roles.get(role).add(form);
        return;
      }
    }
    try {
      words.put(
          form, new NumberWord(NumberWord.Kind.valueOf(name), new BigDecimal(row.need("value"))));
    } catch (IllegalArgumentException e) {
      throw row.broken(
          "unknown kind '" + row.get("kind") + "' or value '" + row.get("value") + "'");
    }
  }

  private void fixed(String form, Fixed kind) {
    fixed
        .computeIfAbsent(first(form), any -> new ArrayList<>())
        .add(new FixedPhrase(List.of(form.split(" ")), kind));
  }

  private static void phrase(
      Map<String, List<Phrase>> index, String key, String form, Table.Row row) {
    String[] value = row.need("value").split(" ", 2);
    try {
      index
          .computeIfAbsent(key, any -> new ArrayList<>())
          .add(
              new Phrase(
                  List.of(form.split(" ")),
                  NumberComparator.of(value[0]),
                  value.length > 1 ? new BigDecimal(value[1]) : BigDecimal.ZERO,
                  row.get("kind").equals("goal"),
                  row.get("kind").equals("apart")));
    } catch (IllegalArgumentException e) {
      throw row.broken("unknown comparator '" + row.get("value") + "'");
    }
  }

  private static String first(String form) {
    int space = form.indexOf(' ');
    return space < 0 ? form : form.substring(0, space);
  }

  private static String last(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  NumberWord word(String form) {
    return words.getOrDefault(form, NumberWord.NONE);
  }

  List<Phrase> endingWith(String form) {
    return before.getOrDefault(form, List.of());
  }

  List<Phrase> startingWith(String form) {
    return after.getOrDefault(form, List.of());
  }

  /** Whether a form begins fixed words or marks an ordinal; few do. */
  boolean isSpecial(String form) {
    return fixed.containsKey(form) || is(form, Role.ORDINAL_MARK);
  }

  boolean is(String form, Role role) {
    return roles.get(role).contains(form);
  }

  /** Whether a word has a role in some form: {@code вырос} is that of вырасти. */
  boolean isSomeForm(Token token, Role role) {
    return is(token.form(), role)
        || token.readings().stream().anyMatch(reading -> is(reading.lemma(), role));
  }

  /** Behind the words of a kind that begin at a place. */
  Optional<Integer> fixedAt(List<Token> tokens, int index, Fixed kind) {
    for (FixedPhrase phrase : fixed.getOrDefault(tokens.get(index).form(), List.of())) {
      if (phrase.kind() == kind && matches(tokens, index, phrase.forms())) {
        return Optional.of(index + phrase.forms().size());
      }
    }
    return Optional.empty();
  }

  static boolean matches(List<Token> tokens, int start, List<String> forms) {
    if (start < 0 || start + forms.size() > tokens.size()) {
      return false;
    }
    for (int index = 0; index < forms.size(); index++) {
      if (!tokens.get(start + index).form().equals(forms.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** The words that must stand between the ends of a range opened by a form. */
  Set<String> rangesOpenedBy(String form) {
    return openings.getOrDefault(form, Set.of());
  }

  /** {@code 3-х стран}, {@code 5-ти}: whether an ending behind digits leaves them a cardinal. */
  boolean isCardinalEnding(String digits, String ending) {
    Set<String> last = cardinalEndings.get(ending);
    if (last == null) {
      return false;
    }
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    return last.isEmpty() || !teen && last.contains(digits.substring(digits.length() - 1));
  }
}

package org.concordat.analysis.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;

/**
 * The date words of a language: {@code dates.tsv}, columns {@code form}, {@code kind}, {@code
 * value}, {@code example}. Immutable and thread-safe.
 */
final class DateTable {

  /**
   * A date word.
   *
   * @param forms its tokens
   * @param kind month, weekday, …
   * @param value what it stands for
   */
  record Entry(List<String> forms, String kind, String value) {
    boolean opens() {
      return OPENING.contains(kind);
    }
  }

  /** Kinds with which a date can begin; the others only stand beside one. */
  private static final Set<String> OPENING =
      Set.of(
          "month",
          "month-adjective",
          "month-word",
          "day-word",
          "day-ordinal",
          "year-before",
          "relative-year",
          "earlier-year",
          "decade",
          "decade-before",
          "quarter",
          "quarter-ordinal",
          "quarter-word",
          "relative-quarter",
          "half",
          "from",
          "weekday",
          "weekday-adjective",
          "last",
          "next",
          "this",
          "relative-day",
          "relative-week",
          "relative-month",
          "numeral",
          "lone-unit",
          "ago-before");

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  DateTable(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> forms = List.of(row.need("form").split(" "));
      byFirst
          .computeIfAbsent(forms.get(0), any -> new ArrayList<>())
          .add(new Entry(forms, row.need("kind"), row.get("value")));
    }
    byFirst
        .values()
        .forEach(list -> list.sort((left, right) -> right.forms().size() - left.forms().size()));
  }

  /**
   * The entries that begin at a token: by form before by lemma, the longest first. Most words begin
   * none.
   */
  List<Entry> at(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    List<Entry> found = List.of();
    found = add(token.form(), tokens, index, found);
    List<Reading> readings = token.readings();
    for (int reading = 0; reading < readings.size(); reading++) {
      String lemma = readings.get(reading).lemma();
      if (!lemma.equals(token.form())
          && (reading == 0 || !lemma.equals(readings.get(reading - 1).lemma()))) {
        found = add(lemma, tokens, index, found);
      }
    }
    return found;
  }

  private List<Entry> add(String key, List<Token> tokens, int index, List<Entry> before) {
    List<Entry> entries = byFirst.get(key);
    if (entries == null) {
      return before;
    }
    List<Entry> found = new ArrayList<>(before);
    for (Entry entry : entries) {
      if (matches(entry, tokens, index)) {
        found.add(entry);
      }
    }
    return found;
  }

  private static boolean matches(Entry entry, List<Token> tokens, int index) {
    if (index + entry.forms().size() > tokens.size()) {
      return false;
    }
    for (int part = 1; part < entry.forms().size(); part++) {
      Token token = tokens.get(index + part);
      String wanted = entry.forms().get(part);
      if (!token.form().equals(wanted)
          && token.readings().stream().noneMatch(reading -> reading.lemma().equals(wanted))) {
        return false;
      }
    }
    return true;
  }
}

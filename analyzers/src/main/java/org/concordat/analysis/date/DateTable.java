package org.concordat.analysis.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  record Entry(List<String> forms, String kind, String value) {}

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

  /** The longest entry of a kind that begins at a token, by form or lemma. */
  Optional<Entry> at(List<Token> tokens, int index, String kind) {
    if (index < 0 || index >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(index);
    Optional<Entry> byForm = find(token.form(), tokens, index, kind);
    if (byForm.isPresent()) {
      return byForm;
    }
    for (Reading reading : token.readings()) {
      Optional<Entry> byLemma = find(reading.lemma(), tokens, index, kind);
      if (byLemma.isPresent()) {
        return byLemma;
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> find(String key, List<Token> tokens, int index, String kind) {
    for (Entry entry : byFirst.getOrDefault(key, List.of())) {
      if (entry.kind().equals(kind) && matches(entry, tokens, index)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
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

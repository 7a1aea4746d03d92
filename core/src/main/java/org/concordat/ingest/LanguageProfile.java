package org.concordat.ingest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.analysis.table.Table;

/**
 * What tells a language from others of its script.
 *
 * @param code BCP 47 code
 * @param script {@code Cyrl} or {@code Latn}
 * @param letters letters that point to it
 * @param absent letters that it never writes
 * @param words its most frequent words
 */
record LanguageProfile(
    String code, String script, Set<Integer> letters, Set<Integer> absent, Set<String> words) {

  static LanguageProfile of(Table.Row row) {
    return new LanguageProfile(
        row.need("language"),
        row.need("script"),
        codePoints(row.get("letters")),
        codePoints(row.get("absent")),
        Set.copyOf(row.list("words", ' ').stream().distinct().toList()));
  }

  private static Set<Integer> codePoints(String letters) {
    return letters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
  }

  /** How much a word of this language is worth: less, the more languages of the script share it. */
  double weight(String word, Map<String, Integer> shared) {
    return words.contains(word) ? 1.0 / shared.getOrDefault(word, 1) : 0;
  }
}

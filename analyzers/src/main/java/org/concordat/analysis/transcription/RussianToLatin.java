package org.concordat.analysis.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.table.Table;

/** Russian words in Latin letters by the usual systems. */
final class RussianToLatin {

  /** The systems in the order in which candidates are given. */
  static final List<String> SYSTEMS =
      List.of("press", "plain", "bgn", "passport", "iso9", "german");

  static final RussianToLatin INSTANCE =
      new RussianToLatin(Table.read(RussianToLatin.class, "russian-latin.tsv"));

  private final Map<String, Map<Character, List<String>>> letters = new HashMap<>();

  RussianToLatin(Table table) {
    for (Table.Row row : table.rows()) {
      char letter = row.need("cyrillic").charAt(0);
      for (String system : SYSTEMS) {
        letters.computeIfAbsent(system, any -> new HashMap<>()).put(letter, row.list(system, '/'));
      }
    }
  }

  /**
   * Transliterates a word.
   *
   * @param word a word in Cyrillic, any case
   * @param system one of {@link #SYSTEMS}
   * @return the word with a capital; other letters stay as they are
   */
  String transliterate(String word, String system) {
    Map<Character, List<String>> table = letters.getOrDefault(system, Map.of());
    String lower = Letters.lower(word);
    if ("press".equals(system) || "plain".equals(system)) {
      lower = pressEnding(lower);
    }
    StringBuilder result = new StringBuilder(lower.length() * 2);
    for (int index = 0; index < lower.length(); index++) {
      char letter = lower.charAt(index);
      List<String> forms = table.get(letter);
      if (forms == null) {
        result.append(letter);
      } else if (!forms.isEmpty()) {
        char before = index == 0 ? 'ь' : lower.charAt(index - 1);
        boolean iotated = "ъьй".indexOf(before) >= 0 || Letters.isRussianVowel(before);
        result.append(forms.get(iotated ? 0 : forms.size() - 1));
      }
    }
    return Letters.capitalised(result.toString());
  }

  /** Newspapers write Zelensky and Dmitry, with one letter for ий and ый. */
  private static String pressEnding(String lower) {
    boolean adjectival = lower.endsWith("ий") || lower.endsWith("ый");
    return adjectival ? lower.substring(0, lower.length() - 2) + "ы" : lower;
  }
}

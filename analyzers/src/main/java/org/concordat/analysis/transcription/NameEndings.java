package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.concordat.analysis.table.Table;

/** The oblique endings of Russian personal names. */
final class NameEndings {

  static final NameEndings INSTANCE = new NameEndings();

  /** A rule: an ending, what stands in its place in the nominative, and when. */
  record Ending(
      String text, String nominative, List<String> cases, String sex, String kind, String before) {

    boolean fits(String grammaticalCase, boolean feminine, boolean given) {
      return cases.contains(grammaticalCase)
          && !sex.equals(feminine ? "m" : "f")
          && !kind.equals(given ? "surname" : "given");
    }
  }

  private final Map<Character, List<Ending>> endings = new HashMap<>();

  private NameEndings() {
    for (Table.Row row : Table.read(NameEndings.class, "russian-name-endings.tsv").rows()) {
      Ending ending =
          new Ending(
              row.need("ending"),
              row.get("nominative"),
              row.list("cases", ','),
              row.need("sex"),
              row.need("kind"),
              row.need("before"));
      char last = ending.text().charAt(ending.text().length() - 1);
      endings.computeIfAbsent(last, any -> new ArrayList<>()).add(ending);
    }
  }

  /** Calls with every rule that fits the word, and the nominative that it gives. */
  void each(String word, BiConsumer<Ending, String> consumer) {
    for (Ending ending : endings.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (word.length() > ending.text().length() + 1 && word.endsWith(ending.text())) {
        String stem = word.substring(0, word.length() - ending.text().length());
        if (follows(ending.before(), stem)) {
          consumer.accept(ending, stem + ending.nominative());
        }
      }
    }
  }

  private static boolean follows(String kind, String stem) {
    char last = stem.charAt(stem.length() - 1);
    return switch (kind) {
      case "any" -> true;
      case "hard" -> Letters.isRussianConsonant(last);
      case "hush" -> Letters.isHushing(last);
      case "velar" -> "гкх".indexOf(last) >= 0;
      case "velarhush" -> "гкх".indexOf(last) >= 0 || Letters.isHushing(last);
      case "consonant" -> Letters.isRussianConsonant(last);
      case "vowel" -> Letters.isRussianVowel(last);
      case "i" -> last == 'и';
      case "ov" -> isPossessive(stem);
      default -> false;
    };
  }

  /** Surnames in -ов and -ин, the stems of Путиным and Захаровой. */
  static boolean isPossessive(String stem) {
    return stem.length() > 3
        && (stem.endsWith("ов")
            || stem.endsWith("ев")
            || stem.endsWith("ёв")
            || stem.endsWith("ин")
            || stem.endsWith("ын"));
  }
}

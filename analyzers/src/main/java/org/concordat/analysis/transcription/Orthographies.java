package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.table.Table;
import org.jspecify.annotations.Nullable;

/** Practical transcription of Latin words into Cyrillic by the rules of their orthography. */
final class Orthographies {

  static final Orthographies INSTANCE = new Orthographies();

  private static final String ANY = "any";

  private record Rule(String origin, String latin, String cyrillic, String before, String after) {}

  private record Marker(
      String letters, boolean bare, boolean start, boolean end, String origin, int weight) {}

  private final Map<String, Map<Character, List<Rule>>> rules = new HashMap<>();
  private final List<Marker> markers = new ArrayList<>();

  private Orthographies() {
    Map<String, List<Rule>> own = new HashMap<>();
    for (Table.Row row : Table.read(Orthographies.class, "latin-cyrillic.tsv").rows()) {
      String origin = row.need("origin");
      own.computeIfAbsent(origin, any -> new ArrayList<>())
          .add(
              new Rule(
                  origin,
                  row.need("latin"),
                  row.get("cyrillic"),
                  row.get("before"),
                  row.get("after")));
    }
    List<Rule> common = own.getOrDefault(ANY, List.of());
    own.forEach(
        (origin, list) ->
            rules.put(origin, ordered(list, ANY.equals(origin) ? List.of() : common)));
    for (Table.Row row : Table.read(Orthographies.class, "origin-markers.tsv").rows()) {
      String pattern = row.need("pattern");
      String letters = pattern.replace("^", "").replace("$", "");
      markers.add(
          new Marker(
              letters,
              Letters.isAscii(letters),
              pattern.startsWith("^"),
              pattern.endsWith("$"),
              row.need("origin"),
              Integer.parseInt(row.need("weight"))));
    }
    markers.sort(Comparator.comparingInt(Marker::weight).reversed());
  }

  private static Map<Character, List<Rule>> ordered(List<Rule> own, List<Rule> common) {
    List<Rule> all = new ArrayList<>(own);
    all.addAll(common);
    // Longer letters first, then the language's own rules, then those with more context.
    all.sort(
        Comparator.comparingInt((Rule rule) -> -rule.latin().length())
            .thenComparing(rule -> rule.origin().equals(ANY))
            .thenComparingInt(rule -> -rule.before().length() - rule.after().length()));
    Map<Character, List<Rule>> result = new HashMap<>();
    for (Rule rule : all) {
      result.computeIfAbsent(rule.latin().charAt(0), any -> new ArrayList<>()).add(rule);
    }
    return result;
  }

  /**
   * The language whose orthography a word shows, by markers of at least a weight; empty if none.
   */
  String guess(String word, int least) {
    String lower = Letters.lower(word);
    String bare = Letters.bare(lower);
    for (Marker marker : markers) {
      String text = marker.bare() ? bare : lower;
      if (marker.weight() < least) {
        break;
      }
      boolean fits =
          marker.end()
              ? text.endsWith(marker.letters()) && text.length() > marker.letters().length()
              : marker.start()
                  ? text.startsWith(marker.letters())
                  : text.contains(marker.letters());
      if (fits) {
        return marker.origin();
      }
    }
    return "";
  }

  boolean knows(String origin) {
    return rules.containsKey(origin);
  }

  /**
   * Transcribes a word.
   *
   * @param word a Latin word, any case
   * @param origin ISO 639 code; another than those of the table counts as none
   * @return the word in Cyrillic, lower case; letters that no rule knows are left out
   */
  String transcribe(String word, String origin) {
    String lower = Letters.lower(word);
    Map<Character, List<Rule>> table =
        rules.getOrDefault(origin, rules.getOrDefault(ANY, Map.of()));
    StringBuilder result = new StringBuilder(lower.length() + 2);
    int index = 0;
    while (index < lower.length()) {
      Rule rule = match(table, lower, index);
      if (rule == null) {
        String bare = Letters.bare(lower.substring(index, index + 1));
        Rule plain = bare.isEmpty() ? null : match(table, bare, 0);
        result.append(plain == null ? "" : plain.cyrillic());
        index++;
      } else {
        result.append(rule.cyrillic());
        index += rule.latin().length();
      }
    }
    return result.toString();
  }

  private static @Nullable Rule match(Map<Character, List<Rule>> table, String word, int index) {
    List<Rule> list = table.get(word.charAt(index));
    if (list == null) {
      return null;
    }
    for (Rule rule : list) {
      int end = index + rule.latin().length();
      if (word.startsWith(rule.latin(), index)
          && fits(rule.before(), word, index - 1)
          && fits(rule.after(), word, end)) {
        return rule;
      }
    }
    return null;
  }

  private static boolean fits(String context, String word, int index) {
    if (context.isEmpty()) {
      return true;
    }
    boolean outside = index < 0 || index >= word.length();
    char kind = context.charAt(0);
    if (kind == '^' || kind == '$') {
      return outside;
    }
    if (outside) {
      return false;
    }
    char letter = word.charAt(index);
    return switch (kind) {
      case 'V' -> Letters.isLatinVowel(letter);
      case 'C' -> !Letters.isLatinVowel(letter);
      case 'E' -> "eiyéèêëíî".indexOf(letter) >= 0;
      default -> context.indexOf(letter) > 0;
    };
  }
}

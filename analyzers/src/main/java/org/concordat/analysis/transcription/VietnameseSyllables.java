package org.concordat.analysis.transcription;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.analysis.table.Table;

/**
 * Vietnamese syllables and their practical transcription into Cyrillic. A syllable is an onset and
 * a rime; tones do not show in Cyrillic.
 */
final class VietnameseSyllables {

  static final VietnameseSyllables INSTANCE =
      new VietnameseSyllables(name -> Table.read(VietnameseSyllables.class, name));

  /** Grave, acute, tilde, hook above and dot below: the tones. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final int LONGEST_ONSET = 3;

  private record Onset(String latin, List<String> cyrillic, String key) {}

  private record Rime(String latin, List<String> cyrillic, String key) {}

  private final Map<String, Onset> onsets = new HashMap<>();
  private final Map<String, List<Onset>> onsetsByCyrillic = new HashMap<>();
  private final Map<String, Rime> rimes = new HashMap<>();
  private final Map<String, String> rimeKeys = new HashMap<>();
  private final Map<String, List<Rime>> rimesByCyrillic = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final List<Table.Row> merges;
  private final Set<String> palatalKeys = new HashSet<>();
  private final Map<String, Set<String>> markedByKey = new LinkedHashMap<>();
  private final Map<String, Set<String>> familiesByKey = new LinkedHashMap<>();

  /** Reads tables by their names. */
  VietnameseSyllables(Function<String, Table> tables) {
    for (Table.Row row : tables.apply("vietnamese-onsets.tsv").rows()) {
      String latin = row.need("onset");
      Onset onset = new Onset(latin, row.list("cyrillic", ','), row.need("key"));
      onsets.put(latin, onset);
      onset.cyrillic().forEach(form -> add(onsetsByCyrillic, form, onset));
    }
    Onset none = new Onset("", List.of(""), "");
    onsets.put("", none);
    add(onsetsByCyrillic, "", none);
    for (Table.Row row : tables.apply("vietnamese-rimes.tsv").rows()) {
      String latin = row.need("rime");
      Rime rime = new Rime(latin, row.list("cyrillic", ','), row.need("key"));
      rimes.put(latin, rime);
      rimeKeys.put(Letters.bare(latin), rime.key());
      rime.cyrillic().forEach(form -> add(rimesByCyrillic, form, rime));
    }
    merges = tables.apply("vietnamese-merges.tsv").rows();
    for (Table.Row row : tables.apply("vietnamese-syllables.tsv").rows()) {
      String syllable = row.need("syllable");
      String key = keyOfLatin(syllable).orElseThrow(() -> row.broken("no such syllable"));
      markedByKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(syllable);
      if (key.startsWith("gi")) {
        palatalKeys.add(key);
      }
    }
    for (Table.Row row : tables.apply("vietnamese-families.tsv").rows()) {
      String family = row.need("family");
      String key = keyOfLatin(family).orElseThrow(() -> row.broken("no such syllable"));
      familiesByKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(family);
    }
    for (Table.Row row : tables.apply("vietnamese-irregular.tsv").rows()) {
      String key =
          keyOfLatin(row.need("syllable")).orElseThrow(() -> row.broken("no such syllable"));
      irregular.put(row.need("cyrillic"), key);
    }
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /**
   * The class of a Latin syllable, with or without marks: {@code Chính} and {@code chinh} to {@code
   * chinh}.
   */
  Optional<String> keyOfLatin(String word) {
    String bare = Letters.bare(word);
    for (int length = Math.min(LONGEST_ONSET, bare.length()); length >= 0; length--) {
      Onset onset = onsets.get(bare.substring(0, length));
      String rime = rimeKeys.get(bare.substring(length));
      if (onset != null && rime != null) {
        return Optional.of(merged(onset.key(), rime));
      }
    }
    // gi is spelt once in gì, giêng: the i belongs to both onset and rime.
    if (bare.startsWith("gi") && rimeKeys.containsKey(bare.substring(1))) {
      return Optional.of(merged("gi", rimeKeys.get(bare.substring(1))));
    }
    return Optional.empty();
  }

  /**
   * The class of a Cyrillic syllable in the nominative: {@code тьинь} and {@code чинь} to {@code
   * chinh}.
   */
  Optional<String> keyOfCyrillic(String word) {
    if (Letters.lower(word).startsWith("ё")) {
      return Optional.empty(); // Ли Ён Хо is Korean: no Vietnamese syllable begins so
    }
    String lower = Letters.lower(word).replace('ё', 'о');
    String known = irregular.get(lower);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> plain = parsed(lower);
    return plain.isPresent() ? plain : parsed(hardened(lower));
  }

  private Optional<String> parsed(String lower) {
    for (int length = Math.min(LONGEST_ONSET, lower.length()); length >= 0; length--) {
      String head = lower.substring(0, length);
      List<Onset> heads = onsetsByCyrillic.get(head);
      if (heads == null) {
        continue;
      }
      String rest = lower.substring(length);
      // Тьен: the soft sign of the onset swallows that of the rime.
      if (head.endsWith("ь") && rest.startsWith("е") && rimesByCyrillic.containsKey("ь" + rest)) {
        rest = "ь" + rest;
      }
      List<Rime> tails = rimesByCyrillic.get(rest);
      if (tails != null) {
        return Optional.of(chosen(heads, tails));
      }
    }
    return Optional.empty();
  }

  /** Of several readings the one that names have: Зянг is Giang, Зунг is Dũng. */
  private String chosen(List<Onset> heads, List<Rime> tails) {
    String rime = tails.get(0).key();
    for (Rime tail : tails) {
      boolean late = heads.get(0).key().isEmpty() || "qu".equals(heads.get(0).key());
      if (late && tail.latin().startsWith("y")) {
        rime = tail.key();
      } else if (!late && !tail.latin().startsWith("y")) {
        rime = tail.key();
        break;
      }
    }
    for (Onset head : heads) {
      if ("gi".equals(head.key()) && palatalKeys.contains("gi" + rime)) {
        return merged("gi", rime);
      }
    }
    for (Onset head : heads) {
      if (!"gi".equals(head.key())) {
        return merged(head.key(), rime);
      }
    }
    return merged("d", rime); // Зьем is Diệm
  }

  /** Тюнг to тьунг, Зянг to зьанг, Ньё to ньо. */
  private static String hardened(String lower) {
    if (lower.length() < 2 || "тнз".indexOf(lower.charAt(0)) < 0) {
      return lower;
    }
    int vowel = lower.charAt(1) == 'ь' ? 2 : 1;
    if (vowel >= lower.length()) {
      return lower;
    }
    int index = "яюё".indexOf(lower.charAt(vowel));
    return index < 0
        ? lower
        : lower.charAt(0) + "ь" + "ауо".charAt(index) + lower.substring(vowel + 1);
  }

  private String merged(String onset, String rime) {
    String head = onset;
    for (Table.Row row : merges) {
      String pattern = row.get("rime");
      boolean fits =
          pattern.endsWith("*")
              ? rime.startsWith(pattern.substring(0, pattern.length() - 1))
              : rime.equals(pattern);
      if (fits && row.get("onset").equals(onset)) {
        head = row.get("key");
      }
    }
    String key = head + rime;
    // Куонг may be Quông or Cường, куан Quân or Cuân: one spelling for what Cyrillic writes alike.
    if (key.startsWith("cu") && key.length() > 2 && "aeiy".indexOf(key.charAt(2)) >= 0
        || key.equals("cuoc")) {
      return "qu" + key.substring(2);
    }
    return key.startsWith("quo") && !key.equals("quoc") && key.length() > 3
        ? "cu" + key.substring(2)
        : key;
  }

  /**
   * Cyrillic spellings of a syllable, the usual one first; empty if it is no Vietnamese syllable.
   */
  List<String> toCyrillic(String word) {
    String toneless = toneless(word);
    for (int length = Math.min(LONGEST_ONSET, toneless.length()); length >= 0; length--) {
      Onset onset = onsets.get(toneless.substring(0, length));
      Collection<Rime> tails = rimesOf(toneless.substring(length));
      if (onset != null && !tails.isEmpty()) {
        return joined(onset, tails);
      }
    }
    return List.of();
  }

  /** A rime with its marks is itself; a bare one may be any of those that it is typed for. */
  private Collection<Rime> rimesOf(String rime) {
    Rime exact = rimes.get(rime);
    if (exact != null) {
      return List.of(exact);
    }
    List<Rime> found = new ArrayList<>();
    if (Letters.isAscii(rime)) {
      for (Rime candidate : rimes.values()) {
        if (Letters.bare(candidate.latin()).equals(rime)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private static List<String> joined(Onset onset, Collection<Rime> tails) {
    Set<String> result = new LinkedHashSet<>();
    for (Rime tail : tails) {
      for (String ending : tail.cyrillic()) {
        for (String beginning : onset.cyrillic()) {
          result.add(joined(beginning, ending, onset.latin().isEmpty()));
          // Нян and Ньан, Нюнг and Ньунг
          if (beginning.equals("нь") && "ау".indexOf(ending.charAt(0)) >= 0) {
            result.add(beginning + ending);
          }
        }
      }
    }
    return List.copyOf(result);
  }

  private static String joined(String beginning, String ending, boolean atStart) {
    if (atStart && ending.startsWith("е")) {
      return "э" + ending.substring(1);
    }
    if (atStart && ending.startsWith("ь")) {
      return "й" + ending.substring(1);
    }
    if (!beginning.endsWith("ь")) {
      return beginning + ending;
    }
    String stem = beginning.substring(0, beginning.length() - 1);
    return switch (ending.charAt(0)) {
      case 'ь' -> stem + ending;
      // Chí is Ти, but Chính Тьинь.
      case 'и' -> ending.length() == 1 && stem.equals("т") ? stem + ending : beginning + ending;
      case 'а' -> stem + "я" + ending.substring(1);
      case 'у' -> stem + "ю" + ending.substring(1);
      default -> beginning + ending;
    };
  }

  /** Marked syllables of names that a class may stand for. */
  List<String> marked(String key) {
    return List.copyOf(markedByKey.getOrDefault(key, Set.of()));
  }

  /** Family names with their marks that a class may stand for. */
  List<String> families(String key) {
    return List.copyOf(familiesByKey.getOrDefault(key, Set.of()));
  }

  /** Whether a word has a letter or a mark that Vietnamese alone uses, or a tone on a syllable. */
  static boolean isMarked(String word) {
    return !Letters.isAscii(word);
  }

  private static String toneless(String word) {
    String parts = Normalizer.normalize(Letters.lower(word), Normalizer.Form.NFD);
    StringBuilder result = new StringBuilder(parts.length());
    parts.chars().filter(letter -> TONES.indexOf(letter) < 0).forEach(c -> result.append((char) c));
    return Normalizer.normalize(result, Normalizer.Form.NFC);
  }
}

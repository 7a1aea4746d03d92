package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.concordat.analysis.table.Table;

/** Romanised Korean syllables in the Kontsevich system of Cyrillic, and back. */
final class KoreanTranscription {

  static final KoreanTranscription INSTANCE =
      new KoreanTranscription(name -> Table.read(KoreanTranscription.class, name));

  private static final int MOST = 24;

  private record Sound(List<String> first, List<String> later) {}

  private final Map<String, Map<String, Sound>> sounds = new HashMap<>();
  private final Map<String, List<String>> families = new HashMap<>();
  private final Map<String, List<String>> latinFamilies = new HashMap<>();
  private final Map<String, List<String>> usual = new HashMap<>();

  /** Reads tables by their names. */
  KoreanTranscription(Function<String, Table> tables) {
    for (Table.Row row : tables.apply("korean-cyrillic.tsv").rows()) {
      sounds
          .computeIfAbsent(row.need("part"), any -> new HashMap<>())
          .put(row.need("latin"), new Sound(row.list("first", ','), row.list("later", ',')));
    }
    sounds.values().forEach(part -> part.put("", new Sound(List.of(""), List.of(""))));
    for (Table.Row row : tables.apply("korean-families.tsv").rows()) {
      List<String> latin = row.list("latin", ',');
      List<String> cyrillic = row.list("cyrillic", ',');
      latin.forEach(form -> families.putIfAbsent(Letters.lower(form), cyrillic));
      cyrillic.forEach(form -> latinFamilies.putIfAbsent(Letters.lower(form), latin));
    }
    for (Table.Row row : tables.apply("korean-usual.tsv").rows()) {
      usual.put(row.need("cyrillic"), row.list("latin", ','));
    }
  }

  /** Cyrillic spellings of a romanised name with its family name first. */
  List<String> cyrillic(List<NameWord> words) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(families.getOrDefault(Letters.bare(words.get(0).text()), List.of()));
    for (int index = 1; index < words.size(); index++) {
      parts.add(
          syllables(Letters.bare(words.get(index).text()), index > 1, false).stream()
              .map(Letters::capitalised)
              .toList());
    }
    return Combinations.of(parts, MOST);
  }

  /** Romanised spellings of a name in Cyrillic, in the nominative. */
  List<String> latin(List<String> words) {
    List<List<String>> given = new ArrayList<>();
    for (int index = 1; index < words.size(); index++) {
      List<String> parts = usual(Letters.lower(words.get(index)), index > 1);
      if (parts.isEmpty()) {
        return List.of();
      }
      given.add(parts);
    }
    List<String> families = latinFamilies.getOrDefault(Letters.lower(words.get(0)), List.of());
    return Combinations.of(given, MOST).stream()
        .map(name -> Letters.capitalised(name).replace(' ', '-'))
        .flatMap(name -> families.stream().map(family -> family + " " + name))
        .limit(MOST)
        .toList();
  }

  /** The spellings that the press uses; for a syllable without any the shortest one. */
  private List<String> usual(String syllable, boolean later) {
    List<String> known = usual.get(syllable);
    return known != null ? known : syllables(syllable, later, true).stream().limit(1).toList();
  }

  /** Spellings of a syllable in the other script, the shortest first. */
  private List<String> syllables(String word, boolean later, boolean back) {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Sound> onset : sounds.get("onset").entrySet()) {
      for (Map.Entry<String, Sound> nucleus : sounds.get("nucleus").entrySet()) {
        for (Map.Entry<String, Sound> coda : sounds.get("coda").entrySet()) {
          String latin = onset.getKey() + nucleus.getKey() + coda.getKey();
          if (nucleus.getKey().isEmpty() || !back && !latin.equals(word)) {
            continue;
          }
          List<String> cyrillic =
              joined(onset.getValue(), nucleus.getValue(), coda.getValue(), later);
          if (!back) {
            found.addAll(cyrillic);
          } else if (cyrillic.contains(word)) {
            found.add(latin);
          }
        }
      }
    }
    if (back) {
      found.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }
    return found;
  }

  private static List<String> joined(Sound onset, Sound nucleus, Sound coda, boolean later) {
    List<String> result = new ArrayList<>();
    for (String vowel : later ? nucleus.later() : nucleus.first()) {
      for (String head : later ? onset.later() : onset.first()) {
        for (String tail : later ? coda.later() : coda.first()) {
          result.add(head + vowel + tail);
        }
      }
    }
    return result;
  }
}

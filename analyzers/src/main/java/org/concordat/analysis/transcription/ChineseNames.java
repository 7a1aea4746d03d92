package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.table.Table;

/** Recognises Chinese names in Pinyin, in the Palladius system and in Sino-Vietnamese reading. */
final class ChineseNames {

  static final ChineseNames INSTANCE = new ChineseNames();

  private record Reading(String hanviet, String pinyin, int vietnamese) {}

  private final ChineseSyllables syllables = ChineseSyllables.INSTANCE;
  private final Set<String> families = new HashSet<>();
  private final Map<String, Reading> familyReadings = new HashMap<>();
  private final Map<String, Reading> givenReadings = new HashMap<>();

  private ChineseNames() {
    for (Table.Row row : Table.read(ChineseNames.class, "chinese-families.tsv").rows()) {
      families.add(Letters.bare(row.need("family")));
    }
    for (Table.Row row : Table.read(ChineseNames.class, "hanviet.tsv").rows()) {
      boolean family = "family".equals(row.need("role"));
      String hanviet = Letters.lower(row.need("hanviet"));
      String pinyin = row.need("pinyin");
      if (!syllables.isSyllable(pinyin)) {
        throw row.broken("no Pinyin syllable '" + pinyin + "'");
      }
      Reading reading = new Reading(hanviet, pinyin, Integer.parseInt(row.need("vietnamese")));
      (family ? familyReadings : givenReadings).put(hanviet, reading);
    }
  }

  /** Family and given name in Pinyin, of a name in Pinyin: Xi Jinping. */
  Optional<List<String>> pinyin(List<NameWord> words) {
    if (words.size() < 2 || words.size() > 3) {
      return Optional.empty();
    }
    String family = Letters.bare(words.get(0).text());
    if (!families.contains(family)) {
      return Optional.empty();
    }
    String given = Letters.bare(words.get(1).text());
    if (words.size() == 3) {
      if (!words.get(2).hyphenated()) {
        return Optional.empty();
      }
      given += Letters.bare(words.get(2).text());
    }
    return syllables.splitLatin(given).isPresent()
        ? Optional.of(List.of(family, given))
        : Optional.empty();
  }

  /**
   * As {@link #pinyin}, for two words of bare letters: Li Xi is Chinese, though Vietnamese has both
   * syllables.
   */
  Optional<List<String>> shortPinyin(List<NameWord> words) {
    boolean bare = words.stream().allMatch(word -> Letters.isAscii(word.text()));
    return bare && words.size() == 2 ? pinyin(words) : Optional.empty();
  }

  /** Family and given name in Pinyin, of a Sino-Vietnamese name with its marks: Tập Cận Bình. */
  Optional<List<String>> hanViet(List<NameWord> words) {
    if (words.size() < 2 || words.size() > 3) {
      return Optional.empty();
    }
    Reading family = familyReadings.get(words.get(0).lower());
    if (family == null) {
      return Optional.empty();
    }
    int weight = family.vietnamese();
    StringBuilder given = new StringBuilder();
    for (NameWord word : words.subList(1, words.size())) {
      Reading reading = givenReadings.get(word.lower());
      if (reading == null) {
        return Optional.empty();
      }
      weight += reading.vietnamese();
      given.append(reading.pinyin());
    }
    return weight < 0 ? Optional.of(List.of(family.pinyin(), given.toString())) : Optional.empty();
  }

  /** The nominatives of a Chinese name in Cyrillic: Си Цзиньпина to Си Цзиньпин. */
  Optional<List<String>> nominatives(List<NameWord> words) {
    if (words.size() != 2) {
      return Optional.empty();
    }
    String family = Letters.lower(words.get(0).text());
    String given = words.get(1).text();
    List<String> givens = new ArrayList<>(MasculineEndings.nominatives(given));
    if (!given.endsWith("на") || given.length() < 4) {
      givens.add(given); // Сена is a genitive, not Xiena
    }
    for (String candidate : givens) {
      if (syllables.splitCyrillic(candidate).isPresent()) {
        return familyOf(family).map(found -> List.of(Letters.capitalised(found), candidate));
      }
    }
    return Optional.empty();
  }

  private Optional<String> familyOf(String word) {
    List<String> candidates = new ArrayList<>(List.of(word));
    candidates.addAll(MasculineEndings.nominatives(word));
    return candidates.stream()
        .filter(form -> syllables.splitCyrillic(form).isPresent())
        .filter(form -> families.contains(joined(syllables.splitCyrillic(form).get())))
        .findFirst();
  }

  /** Family and given name in Pinyin, of a name in the Palladius system, in any case. */
  Optional<List<String>> palladius(List<NameWord> words) {
    return nominatives(words)
        .map(
            parts ->
                parts.stream()
                    .map(part -> joined(syllables.splitCyrillic(part).orElse(List.of())))
                    .toList());
  }

  private String joined(List<String> cyrillic) {
    StringBuilder result = new StringBuilder();
    cyrillic.forEach(syllable -> result.append(syllables.pinyin(syllable)));
    return result.toString();
  }

  /** The name in the Palladius system, of its parts in Pinyin. */
  String cyrillic(List<String> pinyin) {
    List<String> words = new ArrayList<>();
    for (String part : pinyin) {
      StringBuilder word = new StringBuilder();
      syllables
          .splitLatin(part)
          .orElse(List.of())
          .forEach(syllable -> word.append(syllables.cyrillic(syllable)));
      words.add(Letters.capitalised(word.toString()));
    }
    return String.join(" ", words);
  }

  /**
   * Sino-Vietnamese readings of a name in Pinyin, each syllable the listed ones; at most a dozen.
   */
  List<String> vietnamese(List<String> pinyin) {
    Set<String> names = new LinkedHashSet<>(readings(familyReadings, pinyin.get(0)));
    for (String syllable : syllables.splitLatin(pinyin.get(1)).orElse(List.of())) {
      Set<String> longer = new LinkedHashSet<>();
      for (String name : names) {
        for (String reading : readings(givenReadings, syllable)) {
          longer.add(name + " " + reading);
        }
      }
      names = longer;
    }
    return names.stream().limit(12).toList();
  }

  private static List<String> readings(Map<String, Reading> map, String pinyin) {
    return map.values().stream()
        .filter(reading -> reading.pinyin().equals(pinyin))
        .map(reading -> Letters.capitalised(reading.hanviet()))
        .sorted()
        .toList();
  }
}

package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/** Recognises Korean names: a known family name and two Korean syllables, in either script. */
final class KoreanNames {

  static final KoreanNames INSTANCE = new KoreanNames();

  private static final int LONGEST_PART = 4;

  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> onsets = new HashMap<>();
  private final Map<String, String> nuclei = new HashMap<>();
  private final Map<String, String> codas = new HashMap<>();

  private KoreanNames() {
    for (Table.Row row : Table.read(KoreanNames.class, "korean-families.tsv").rows()) {
      forms(row).forEach(form -> families.putIfAbsent(Letters.lower(form), row.need("key")));
    }
    for (Table.Row row : Table.read(KoreanNames.class, "korean-sounds.tsv").rows()) {
      Map<String, String> part =
          switch (row.need("part")) {
            case "onset" -> onsets;
            case "nucleus" -> nuclei;
            case "coda" -> codas;
            default -> throw row.broken("no such part of a syllable");
          };
      String key = "-".equals(row.need("key")) ? "" : row.need("key");
      forms(row).forEach(form -> part.put("-".equals(form) ? "" : form, key));
    }
  }

  private static List<String> forms(Table.Row row) {
    List<String> result = new ArrayList<>(row.list("latin", ','));
    result.addAll(row.list("cyrillic", ','));
    return result;
  }

  /**
   * Classes of family name and syllables, of a name in Latin letters, family name first or last.
   */
  Optional<List<String>> latin(List<NameWord> words) {
    if (words.size() != 3) {
      return Optional.empty();
    }
    boolean familyLast = words.get(1).hyphenated() && !words.get(2).hyphenated();
    return familyLast ? parsed(List.of(words.get(2), words.get(0), words.get(1))) : parsed(words);
  }

  private Optional<List<String>> parsed(List<NameWord> words) {
    String family = families.get(Letters.bare(words.get(0).text()));
    if (family == null) {
      return Optional.empty();
    }
    Optional<String> first = syllable(Letters.bare(words.get(1).text()));
    Optional<String> second = syllable(Letters.bare(words.get(2).text()));
    return first.isPresent() && second.isPresent()
        ? Optional.of(List.of(family, first.get(), second.get()))
        : Optional.empty();
  }

  /** The nominatives of a Korean name in Cyrillic: Ким Чен Ыном to Ким Чен Ын. */
  Optional<List<String>> nominatives(List<NameWord> words) {
    if (words.size() != 3) {
      return Optional.empty();
    }
    List<String> result = new ArrayList<>();
    int loose = 0;
    for (NameWord word : words) {
      boolean family = result.isEmpty();
      Optional<String> found = nominative(word.text(), family);
      if (found.isEmpty() && !family) {
        // Пак Бён Сеуг: one syllable copied letter by letter from Byeong-seug.
        loose++;
        found = Optional.of(word.text()).filter(text -> looseSyllable(text).isPresent());
      }
      if (found.isEmpty() || loose > 1) {
        return Optional.empty();
      }
      result.add(found.get());
    }
    return Optional.of(result);
  }

  private Optional<String> looseSyllable(String word) {
    String lower = Letters.lower(word);
    return syllable(lower)
        .or(() -> syllable(Letters.lower(RussianToLatin.INSTANCE.transliterate(lower, "press"))));
  }

  private Optional<String> nominative(String word, boolean family) {
    List<String> candidates = new ArrayList<>(List.of(word));
    candidates.addAll(MasculineEndings.nominatives(word));
    return candidates.stream()
        .filter(
            form ->
                family
                    ? families.containsKey(Letters.lower(form))
                    : syllable(Letters.lower(form)).isPresent())
        .findFirst();
  }

  /** Classes of family name and syllables, of a name in Cyrillic, in any case. */
  Optional<List<String>> cyrillic(List<NameWord> words) {
    return nominatives(words)
        .map(
            parts ->
                List.of(
                    families.get(Letters.lower(parts.get(0))),
                    looseSyllable(parts.get(1)).orElse(""),
                    looseSyllable(parts.get(2)).orElse("")));
  }

  /** The class of a syllable in lower case: {@code чен} and {@code jong} to {@code chon}. */
  Optional<String> syllable(String word) {
    for (int onset = Math.min(LONGEST_PART, word.length()); onset >= 0; onset--) {
      String onsetKey = onsets.get(word.substring(0, onset));
      if (onsetKey == null) {
        continue;
      }
      int longest = Math.min(word.length(), onset + LONGEST_PART);
      for (int nucleus = longest; nucleus > onset; nucleus--) {
        String nucleusKey = nuclei.get(word.substring(onset, nucleus));
        String codaKey = codas.get(word.substring(nucleus));
        if (nucleusKey != null && codaKey != null) {
          boolean central = word.substring(onset, nucleus).equals("е") && !codaKey.isEmpty();
          // Чен, Сен, Ген stand for Jong, Sung, Kyung; Хе is Hye.
          return Optional.of(onsetKey + (central ? "o" : nucleusKey) + codaKey);
        }
      }
    }
    return Optional.empty();
  }
}

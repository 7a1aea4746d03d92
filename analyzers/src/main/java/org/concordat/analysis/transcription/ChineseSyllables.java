package org.concordat.analysis.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/** Mandarin syllables in Pinyin and in the Palladius system. */
final class ChineseSyllables {

  static final ChineseSyllables INSTANCE = new ChineseSyllables();

  private static final int LONGEST_WORD = 14;

  private final Map<String, String> toCyrillic = new HashMap<>();
  private final Map<String, String> toPinyin = new HashMap<>();

  private ChineseSyllables() {
    Map<String, String> initials = new HashMap<>();
    for (Table.Row row : Table.read(ChineseSyllables.class, "pinyin-initials.tsv").rows()) {
      initials.put(row.need("pinyin"), row.need("cyrillic"));
    }
    for (Table.Row row : Table.read(ChineseSyllables.class, "pinyin-finals.tsv").rows()) {
      for (String initial : row.list("initials", ' ')) {
        String cyrillic = initials.get(initial);
        if (cyrillic == null) {
          throw row.broken("no initial '" + initial + "'");
        }
        add(initial + row.need("pinyin"), cyrillic + row.need("cyrillic"));
      }
    }
    for (Table.Row row : Table.read(ChineseSyllables.class, "pinyin-alone.tsv").rows()) {
      add(row.need("pinyin"), row.need("cyrillic"));
    }
  }

  private void add(String pinyin, String cyrillic) {
    String bare = Letters.bare(pinyin);
    toCyrillic.putIfAbsent(pinyin, cyrillic);
    toCyrillic.putIfAbsent(bare, cyrillic);
    toPinyin.put(cyrillic, bare);
  }

  boolean isSyllable(String pinyin) {
    return toCyrillic.containsKey(pinyin);
  }

  /** One or two Pinyin syllables written together. */
  Optional<List<String>> splitLatin(String word) {
    return split(Letters.bare(word), toCyrillic);
  }

  /** One or two syllables of the Palladius system written together, in Cyrillic. */
  Optional<List<String>> splitCyrillic(String word) {
    return split(Letters.lower(word).replace("ъ", ""), toPinyin);
  }

  /** The shortest first syllable wins: Цзинань is Ji'nan, since Jing'an would be Цзинъань. */
  private static Optional<List<String>> split(String word, Map<String, String> syllables) {
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    if (syllables.containsKey(word)) {
      return Optional.of(List.of(word));
    }
    for (int index = 1; index < word.length(); index++) {
      String first = word.substring(0, index);
      String second = word.substring(index);
      if (syllables.containsKey(first) && syllables.containsKey(second)) {
        return Optional.of(List.of(first, second));
      }
    }
    return Optional.empty();
  }

  String pinyin(String cyrillic) {
    return toPinyin.getOrDefault(cyrillic, cyrillic);
  }

  String cyrillic(String pinyin) {
    return toCyrillic.getOrDefault(pinyin, pinyin);
  }
}

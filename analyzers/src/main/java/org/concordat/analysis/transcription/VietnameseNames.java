package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.table.Table;

/** Recognises Vietnamese names: a known family name, then Vietnamese syllables. */
final class VietnameseNames {

  static final VietnameseNames INSTANCE = new VietnameseNames();

  private static final int LONGEST = 6;

  private final VietnameseSyllables syllables = VietnameseSyllables.INSTANCE;
  private final Set<String> families = new HashSet<>();
  private final Set<String> markedFamilies = new HashSet<>();
  private final Set<String> strongFamilies = new HashSet<>();

  private VietnameseNames() {
    for (Table.Row row : Table.read(VietnameseNames.class, "vietnamese-families.tsv").rows()) {
      String key =
          syllables.keyOfLatin(row.need("family")).orElseThrow(() -> row.broken("no syllable"));
      families.add(key);
      markedFamilies.add(Letters.lower(row.need("family")));
      if (!"yes".equals(row.get("weak"))) {
        strongFamilies.add(key);
      }
    }
  }

  /** The classes of the syllables of a Vietnamese name in Latin letters. */
  Optional<List<String>> latin(List<NameWord> words) {
    if (words.size() < 2 || words.size() > LONGEST) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>(words.size());
    boolean marked = false;
    for (NameWord word : words) {
      Optional<String> key = syllables.keyOfLatin(word.text());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys.add(key.get());
      marked |= VietnameseSyllables.isMarked(word.text());
    }
    boolean known = (marked ? families : strongFamilies).contains(keys.get(0));
    return known ? Optional.of(keys) : Optional.empty();
  }

  /** Whether a word with marks is a family name with these marks; words without any always are. */
  boolean isFamilyAsMarked(String word) {
    return !VietnameseSyllables.isMarked(word) || markedFamilies.contains(Letters.lower(word));
  }

  /**
   * The nominatives of the words of a Vietnamese name in Cyrillic: Нгуен Фу Чонга to Нгуен Фу Чонг.
   */
  Optional<List<String>> nominatives(List<NameWord> words) {
    if (words.size() < 2 || words.size() > LONGEST) {
      return Optional.empty();
    }
    List<String> result = new ArrayList<>(words.size());
    for (NameWord word : words) {
      Optional<String> found = nominative(word.text());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      result.add(found.get());
    }
    boolean known =
        syllables.keyOfCyrillic(result.get(0)).filter(strongFamilies::contains).isPresent();
    return known ? Optional.of(result) : Optional.empty();
  }

  private Optional<String> nominative(String word) {
    if (syllables.keyOfCyrillic(word).isPresent()) {
      return Optional.of(word);
    }
    for (String candidate : MasculineEndings.nominatives(word)) {
      if (syllables.keyOfCyrillic(candidate).isPresent()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The classes of the syllables of a Vietnamese name in Cyrillic, in any case. */
  Optional<List<String>> cyrillic(List<NameWord> words) {
    return nominatives(words)
        .map(list -> list.stream().map(word -> syllables.keyOfCyrillic(word).orElse("")).toList());
  }
}

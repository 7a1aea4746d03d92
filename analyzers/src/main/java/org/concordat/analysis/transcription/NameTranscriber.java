package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes personal names in another script: candidates for matching, the usual spelling first. Names
 * of Vietnamese, Chinese, Korean and Japanese tradition follow their practical transcriptions
 * (Palladius, Kontsevich, Polivanov), others the rules of the orthography that they show. Safe for
 * use by many threads.
 *
 * @see NameKey
 * @see NameSimilarity
 */
public final class NameTranscriber {

  private static final int MOST = 24;

  private NameTranscriber() {}

  /**
   * Writes a name in Cyrillic.
   *
   * @param name a personal name in Latin letters, with or without marks, without titles
   * @return spellings in the nominative, the usual first, at most two dozen; empty for a name
   *     without Latin letters
   */
  public static List<String> toCyrillic(String name) {
    if (!Letters.hasLatin(name)) {
      return List.of();
    }
    List<NameWord> words = NameWord.split(name);
    CanonicalName canonical = NameCanonicalizer.canonical(name);
    return switch (canonical.tradition()) {
      case VIETNAMESE -> vietnameseToCyrillic(words);
      case CHINESE -> List.of(ChineseNames.INSTANCE.cyrillic(canonical.parts()));
      case KOREAN -> {
        List<String> korean = KoreanTranscription.INSTANCE.cyrillic(familyFirst(words));
        yield korean.isEmpty() ? WesternTranscription.toCyrillic(words) : korean;
      }
      case JAPANESE -> List.of(japanese(words));
      case WESTERN -> WesternTranscription.toCyrillic(words);
    };
  }

  /**
   * Writes a name in Latin letters.
   *
   * @param name a personal name in Cyrillic, in any case, without titles
   * @return spellings without Vietnamese marks, the usual first, at most two dozen; Russian words
   *     by press habit, BGN/PCGN, passport, ISO 9 and German habit; empty for a name without
   *     Cyrillic letters
   */
  public static List<String> toLatin(String name) {
    if (!Letters.hasCyrillic(name)) {
      return List.of();
    }
    List<NameWord> words = NameWord.split(name);
    CanonicalName canonical = NameCanonicalizer.canonical(name);
    return switch (canonical.tradition()) {
      case VIETNAMESE -> Combinations.of(bare(syllables(canonical)), MOST);
      case CHINESE -> List.of(pinyin(canonical));
      case KOREAN -> {
        List<String> nominatives = RussianNameCases.nominatives(words);
        List<String> korean = KoreanTranscription.INSTANCE.latin(nominatives);
        yield korean.isEmpty() ? WesternTranscription.toLatin(words) : korean;
      }
      case JAPANESE -> JapaneseNames.INSTANCE.spelt(words);
      case WESTERN -> WesternTranscription.toLatin(words);
    };
  }

  /**
   * Writes a name as English texts do.
   *
   * @param name a personal name in any script and any case of Russian, without titles
   * @return spellings, the usual first, at most two dozen: Vietnamese names without marks, Chinese
   *     names in Pinyin, other Latin names as they stand and without marks
   */
  public static List<String> toEnglish(String name) {
    if (Letters.hasCyrillic(name)) {
      return toLatin(name);
    }
    CanonicalName canonical = NameCanonicalizer.canonical(name);
    String plain = Letters.withoutMarks(name);
    return switch (canonical.tradition()) {
      case CHINESE -> List.of(pinyin(canonical));
      case VIETNAMESE -> List.of(plain);
      default -> plain.equals(name) ? List.of(name) : List.of(name, plain);
    };
  }

  private static String pinyin(CanonicalName canonical) {
    return Letters.capitalised(canonical.parts().get(0))
        + " "
        + Letters.capitalised(canonical.parts().get(1));
  }

  /**
   * Writes a name in Vietnamese.
   *
   * @param name a Vietnamese or Chinese name in Cyrillic, in any case, or in Latin letters without
   *     marks
   * @return spellings with marks whose syllables are usual in names, at most two dozen; empty for
   *     names of other traditions, which Vietnamese writes as they are
   */
  public static List<String> toVietnamese(String name) {
    CanonicalName canonical = NameCanonicalizer.canonical(name);
    return switch (canonical.tradition()) {
      case VIETNAMESE -> Combinations.of(syllables(canonical), MOST);
      case CHINESE -> ChineseNames.INSTANCE.vietnamese(canonical.parts());
      default -> List.of();
    };
  }

  /**
   * Tells whether a name is spelt with Vietnamese marks.
   *
   * @param name a personal name in Latin letters
   * @return true if a word of it has a mark that only Vietnamese writes
   */
  public static boolean isMarkedVietnamese(String name) {
    CanonicalName canonical = NameCanonicalizer.canonical(name);
    boolean syllabic =
        canonical.tradition() == NameTradition.VIETNAMESE
            || canonical.tradition() == NameTradition.CHINESE;
    return syllabic
        && NameWord.split(name).stream()
            .anyMatch(word -> VietnameseSyllables.isMarked(word.text()));
  }

  /**
   * Gives the Vietnamese syllables that each word of a name may stand for.
   *
   * @param name a Vietnamese name in Cyrillic, in any case, or in Latin letters without marks
   * @return for each word the syllables with marks that names have; empty for a name that is not
   *     Vietnamese
   */
  public static List<List<String>> toVietnameseSyllables(String name) {
    CanonicalName canonical = NameCanonicalizer.canonical(name);
    return canonical.tradition() == NameTradition.VIETNAMESE ? syllables(canonical) : List.of();
  }

  private static List<List<String>> syllables(CanonicalName canonical) {
    List<List<String>> result = new ArrayList<>();
    for (int index = 0; index < canonical.parts().size(); index++) {
      String key = canonical.parts().get(index);
      List<String> marked =
          index == 0
              ? VietnameseSyllables.INSTANCE.families(key)
              : VietnameseSyllables.INSTANCE.marked(key);
      result.add(marked.isEmpty() ? List.of(Letters.capitalised(key)) : marked);
    }
    return List.copyOf(result);
  }

  private static List<List<String>> bare(List<List<String>> syllables) {
    return syllables.stream()
        .map(
            list ->
                list.stream()
                    .map(syllable -> Letters.capitalised(Letters.bare(syllable)))
                    .distinct()
                    .toList())
        .toList();
  }

  private static List<String> vietnameseToCyrillic(List<NameWord> words) {
    List<List<String>> syllables = new ArrayList<>();
    for (NameWord word : words) {
      Set<String> forms = new LinkedHashSet<>();
      VietnameseSyllables.INSTANCE
          .toCyrillic(word.text())
          .forEach(form -> forms.add(Letters.capitalised(form)));
      syllables.add(List.copyOf(forms));
    }
    return Combinations.of(syllables, MOST);
  }

  private static List<NameWord> familyFirst(List<NameWord> words) {
    boolean last = words.size() == 3 && words.get(1).hyphenated() && !words.get(2).hyphenated();
    return last ? List.of(words.get(2), words.get(0), words.get(1)) : words;
  }

  private static String japanese(List<NameWord> words) {
    List<String> result = new ArrayList<>();
    for (NameWord word : words) {
      Optional<String> spelt = JapaneseNames.INSTANCE.cyrillic(word.text());
      result.add(spelt.orElse(word.text()));
    }
    return String.join(" ", result);
  }
}

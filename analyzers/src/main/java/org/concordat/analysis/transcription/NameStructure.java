package org.concordat.analysis.transcription;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a name and which of them stands for the person later in a text: the family name, in
 * Vietnamese the last given name.
 *
 * @param words words as they stand, without particles and articles; never empty for a name with
 *     letters
 * @param calling index of the word that alone stands for the person
 * @param familyLast whether the family name stands last
 */
public record NameStructure(List<String> words, int calling, boolean familyLast) {

  /** Copies the words. */
  public NameStructure {
    words = List.copyOf(words);
  }

  /**
   * Reads a name.
   *
   * @param name a name without titles, in the nominative: Phạm Minh Chính, Cyril Ramaphosa
   * @return its structure
   */
  public static NameStructure of(String name) {
    List<NameWord> all = NameWord.split(name);
    NameTradition tradition = NameCanonicalizer.canonical(name).tradition();
    List<String> words =
        all.stream()
            .filter(word -> tradition != NameTradition.WESTERN || !isParticle(word))
            .map(NameWord::text)
            .toList();
    if (words.isEmpty()) {
      words = all.stream().map(NameWord::text).toList();
    }
    int last = words.size() - 1;
    return switch (tradition) {
      case VIETNAMESE -> new NameStructure(words, last, false);
      case CHINESE, KOREAN -> new NameStructure(words, 0, false);
      case JAPANESE, WESTERN -> {
        boolean turned = words.size() == 2 && isGiven(words.get(1)) && !isGiven(words.get(0));
        yield new NameStructure(words, turned ? 0 : Math.max(0, last), !turned);
      }
    };
  }

  private static boolean isParticle(NameWord word) {
    return Particles.INSTANCE.isParticle(word.lower());
  }

  private static boolean isGiven(String word) {
    return GivenNames.INSTANCE.isKnown(word);
  }

  /**
   * Lists the nominatives that a word of a name may come from.
   *
   * @param word a word in any case of Russian
   * @return small letters, ё as е; the word itself first; only the word itself where it is not
   *     Cyrillic
   */
  public static Set<String> nominatives(String word) {
    String lower = RussianLetters.plain(word);
    Set<String> found = new LinkedHashSet<>();
    found.add(lower);
    if (lower.length() > 2 && Letters.hasCyrillic(lower)) {
      NameEndings.INSTANCE.each(
          lower, (ending, nominative) -> found.add(GivenNames.INSTANCE.restored(nominative)));
    }
    return found;
  }
}

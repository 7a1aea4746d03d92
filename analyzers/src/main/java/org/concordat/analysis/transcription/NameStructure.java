package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a name and which of them stands for the person later in a text: the family name, in
 * Vietnamese the last given name.
 *
 * @param key the key of the whole name, as {@link NameKey} makes it
 * @param words words as they stand, without particles and articles; never empty for a name with
 *     letters
 * @param forms for each word the nominatives that it may come from, small letters, ё as е; the word
 *     itself first
 * @param calling index of the word that alone stands for the person
 * @param familyLast whether the family name stands last
 */
public record NameStructure(
    String key, List<String> words, List<Set<String>> forms, int calling, boolean familyLast) {

  /** Copies the words. */
  public NameStructure {
    words = List.copyOf(words);
    forms = List.copyOf(forms);
  }

  /**
   * Reads a name.
   *
   * @param name a name without titles, in the nominative: Phạm Minh Chính, Cyril Ramaphosa
   * @return its structure
   */
  public static NameStructure of(String name) {
    return of(name, name);
  }

  /**
   * Reads a name whose nominative may be wrong: Муалем by itself looks like an instrumental.
   *
   * @param name a name without titles, in the nominative as far as it is known
   * @param surface the name as it stands in the text; the nominatives that its words allow are
   *     among the forms
   * @return its structure
   */
  public static NameStructure of(String name, String surface) {
    List<NameWord> all = NameWord.split(name);
    List<NameWord> written = surface.equals(name) ? all : NameWord.split(surface);
    CanonicalName canonical = NameCanonicalizer.canonical(all, Letters.hasCyrillic(name));
    boolean western = canonical.tradition() == NameTradition.WESTERN;
    boolean bare = western && all.stream().allMatch(NameStructure::isParticle);
    List<String> words = new ArrayList<>(all.size());
    List<Set<String>> forms = new ArrayList<>(all.size());
    for (int index = 0; index < all.size(); index++) {
      if (!western || bare || !isParticle(all.get(index))) {
        String word = all.get(index).text();
        Set<String> nominatives = nominatives(word);
        if (written.size() == all.size() && !written.get(index).text().equals(word)) {
          nominatives.addAll(nominatives(written.get(index).text()));
        }
        words.add(word);
        forms.add(nominatives);
      }
    }
    String key = String.join("-", canonical.parts());
    int last = Math.max(0, words.size() - 1);
    return switch (canonical.tradition()) {
      case VIETNAMESE -> new NameStructure(key, words, forms, last, false);
      case CHINESE, KOREAN -> new NameStructure(key, words, forms, 0, false);
      case JAPANESE, WESTERN -> {
        boolean turned = words.size() == 2 && isGiven(words.get(1)) && !isGiven(words.get(0));
        yield new NameStructure(key, words, forms, turned ? 0 : last, !turned);
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

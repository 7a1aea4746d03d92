package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Restores the nominative of a personal name in Russian. All words of a name stand in one case and
 * have one sex, so the reading that explains them together at the least cost wins; women's names
 * that end in a consonant and names in -о, -и, -у stay as they are.
 */
public final class RussianNameCases {

  private static final List<String> CASES = List.of("gen", "dat", "acc", "ins", "pre");

  /** What an oblique reading costs by itself: the nominative is what names mostly stand in. */
  private static final double OBLIQUE = 0.5;

  private RussianNameCases() {}

  /**
   * Restores a nominative.
   *
   * @param name a personal name in Cyrillic, in any case, for example Антониу Гутерриша or Лыонга
   *     Кыонга
   * @return the name in the nominative with its words as they were otherwise; a name not in
   *     Cyrillic comes back unchanged
   */
  public static String nominative(String name) {
    if (!Letters.hasCyrillic(name)) {
      return name;
    }
    List<NameWord> words = NameWord.split(name);
    List<String> nominatives = nominatives(words);
    StringBuilder result = new StringBuilder(name);
    int from = 0;
    for (int index = 0; index < nominatives.size(); index++) {
      String word = words.get(index).text();
      int at = result.indexOf(word, from);
      if (at < 0) {
        continue; // a stress mark or a cut inside the word
      }
      result.replace(at, at + word.length(), nominatives.get(index));
      from = at + nominatives.get(index).length();
    }
    return result.toString();
  }

  /** As {@link #nominative}, word by word. */
  static List<String> nominatives(List<NameWord> words) {
    Optional<List<String>> eastern = ChineseNames.INSTANCE.nominatives(words);
    if (eastern.isEmpty()) {
      eastern = VietnameseNames.INSTANCE.nominatives(words);
    }
    if (eastern.isEmpty()) {
      eastern = KoreanNames.INSTANCE.nominatives(words);
    }
    if (eastern.isEmpty() && !hasGivenName(words)) {
      eastern = JapaneseNames.INSTANCE.nominatives(words);
    }
    return eastern.orElseGet(() -> agreed(words));
  }

  /** Whether a word is a known given name, in any case, that is not Japanese: Бориса Джонсона. */
  static boolean hasGivenName(List<NameWord> words) {
    return words.stream().anyMatch(word -> GivenNames.INSTANCE.isInflected(word.text(), "ja"));
  }

  /**
   * The reading of all words in one case and sex that costs least; eastern names are not looked at.
   */
  static List<String> agreed(List<NameWord> words) {
    List<String> best = List.of();
    double bestCost = Double.MAX_VALUE;
    for (int sex = 0; sex < 2; sex++) {
      boolean feminine = sex == 1;
      List<String> found = new ArrayList<>();
      double cost = (feminine ? 0.1 : 0) + read(words, "nom", feminine, found);
      if (cost < bestCost) {
        bestCost = cost;
        best = found;
      }
      for (String grammaticalCase : CASES) {
        List<String> oblique = new ArrayList<>();
        double sum =
            OBLIQUE + (feminine ? 0.1 : 0) + read(words, grammaticalCase, feminine, oblique);
        if (sum < bestCost) {
          bestCost = sum;
          best = oblique;
        }
      }
    }
    return best;
  }

  private static double read(
      List<NameWord> words, String grammaticalCase, boolean feminine, List<String> found) {
    double cost = 0;
    for (int index = 0; index < words.size(); index++) {
      NameForm form = read(words, index, grammaticalCase, feminine);
      found.add(form.nominative().isEmpty() ? words.get(index).text() : form.nominative());
      cost += form.cost();
    }
    return cost;
  }

  private static NameForm read(
      List<NameWord> words, int index, String grammaticalCase, boolean feminine) {
    String word = words.get(index).text();
    String lower = words.get(index).lower();
    boolean last = index == words.size() - 1;
    if (word.length() < 3
        || !last && Particles.INSTANCE.isParticle(lower)
        || !Letters.isCyrillic(word.charAt(0))) {
      return new NameForm(word, 0);
    }
    boolean given = index == 0 && !last;
    boolean joined = !last && words.get(index + 1).hyphenated();
    if ("nom".equals(grammaticalCase)) {
      return NameReadings.nominative(word, given, feminine);
    }
    return NameReadings.oblique(word, given, feminine, grammaticalCase, !last && !given || joined);
  }
}

package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How likely two names are one person's, whatever their scripts. It decides where {@link NameKey}
 * gives two keys: a middle name or a patronymic that one spelling lacks, an initial, the other
 * order of names, a transcription that no table foresees. Safe for use by many threads.
 */
public final class NameSimilarity {

  /** A family name alone says little. */
  private static final double FAMILY_ALONE = 0.6;

  private static final double MISSING = 0.06;
  private static final double OTHER_ORDER = 0.97;
  private static final double INITIAL = 0.8;
  private static final double LEAST_ALIKE = 0.6;

  private NameSimilarity() {}

  /**
   * Compares two names.
   *
   * @param left a personal name without titles, any script, any case of Russian
   * @param right another
   * @return from 0 (different people) to 1 (spellings of one name); the order of the two does not
   *     matter; 0 for a name without letters
   */
  public static double score(String left, String right) {
    CanonicalName leftName = NameCanonicalizer.canonical(left);
    CanonicalName rightName = NameCanonicalizer.canonical(right);
    if (leftName.parts().isEmpty() || rightName.parts().isEmpty()) {
      return 0;
    }
    if (leftName.parts().equals(rightName.parts())) {
      return 1;
    }
    if (leftName.tradition() != rightName.tradition()) {
      // Кисида alone does not show that it is Japanese.
      leftName = asWestern(left);
      rightName = asWestern(right);
    }
    if (NameCanonicalizer.canonical(turned(left))
            .parts()
            .equals(NameCanonicalizer.canonical(right).parts())
        || NameCanonicalizer.canonical(turned(right))
            .parts()
            .equals(NameCanonicalizer.canonical(left).parts())) {
      return OTHER_ORDER; // Jinping Xi
    }
    double best = score(leftName, rightName);
    best = Math.max(best, OTHER_ORDER * score(turned(left, leftName), rightName));
    return Math.max(best, OTHER_ORDER * score(leftName, turned(right, rightName)));
  }

  /**
   * Compares the letters of two spellings in one script: keys are coarse, and two names that meet
   * in one may still look nothing like each other (Morris Chang, Mircea Geoană).
   *
   * @param left a name
   * @param right another
   * @return from 0 to 1: the share of letters that need no change; 0 where the scripts differ
   */
  public static double letters(String left, String right) {
    if (Letters.hasCyrillic(left) != Letters.hasCyrillic(right)) {
      return 0;
    }
    String plainLeft = plain(left);
    String plainRight = plain(right);
    int longest = Math.max(plainLeft.length(), plainRight.length());
    return longest == 0 ? 0 : 1 - (double) EditDistance.between(plainLeft, plainRight) / longest;
  }

  private static String plain(String name) {
    StringBuilder result = new StringBuilder();
    for (NameWord word : NameWord.split(name)) {
      result.append(RussianLetters.plain(Letters.bare(word.text())));
    }
    return result.toString();
  }

  /** The other order of a name. */
  private static CanonicalName turned(String name, CanonicalName straight) {
    String turned = turned(name);
    return straight.tradition() == NameTradition.WESTERN
        ? asWestern(turned)
        : NameCanonicalizer.canonical(turned);
  }

  private static CanonicalName asWestern(String name) {
    return new CanonicalName(NameTradition.WESTERN, WesternNames.parts(NameWord.split(name)));
  }

  /** The name with its last word first: Jinping Xi, Chính Phạm Minh. */
  private static String turned(String name) {
    List<NameWord> words = NameWord.split(name);
    StringBuilder result = new StringBuilder();
    int first = words.size() - 1;
    for (int index = 0; index < words.size(); index++) {
      NameWord word = words.get((first + index) % words.size());
      result.append(index == 0 ? "" : word.hyphenated() ? "-" : " ").append(word.text());
    }
    return result.toString();
  }

  private static double score(CanonicalName left, CanonicalName right) {
    if (left.parts().isEmpty() || right.parts().isEmpty()) {
      return 0;
    }
    if (left.parts().equals(right.parts())) {
      return 1;
    }
    boolean syllabic =
        left.tradition() != NameTradition.WESTERN && right.tradition() != NameTradition.WESTERN;
    List<String> leftGiven = new ArrayList<>(left.parts());
    List<String> rightGiven = new ArrayList<>(right.parts());
    double family = alike(removeFamily(left, leftGiven), removeFamily(right, rightGiven), syllabic);
    if (family == 0) {
      return 0;
    }
    List<String> shorter = leftGiven.size() <= rightGiven.size() ? leftGiven : rightGiven;
    List<String> longer = leftGiven.size() <= rightGiven.size() ? rightGiven : leftGiven;
    if (shorter.isEmpty()) {
      return longer.isEmpty() ? family : FAMILY_ALONE * family;
    }
    double given = 0;
    for (String part : shorter) {
      given += takeBest(part, longer, syllabic);
    }
    given /= shorter.size();
    double missing = Math.min(0.3, MISSING * longer.size());
    return Math.max(0, family * given - missing);
  }

  private static String removeFamily(CanonicalName name, List<String> parts) {
    boolean first =
        name.tradition() != NameTradition.WESTERN && name.tradition() != NameTradition.JAPANESE;
    return parts.remove(first ? 0 : parts.size() - 1);
  }

  private static double takeBest(String part, List<String> others, boolean syllabic) {
    if (others.isEmpty()) {
      return 0;
    }
    List<Double> scores = others.stream().map(other -> alike(part, other, syllabic)).toList();
    double best = Collections.max(scores);
    if (best > 0) {
      others.remove(scores.indexOf(best));
    }
    return best;
  }

  /**
   * Syllables are equal or different; skeletons may differ in a consonant; initials stand for
   * words.
   */
  private static double alike(String left, String right, boolean syllabic) {
    if (left.equals(right)) {
      return 1;
    }
    if (syllabic) {
      return 0;
    }
    if (left.length() == 1 || right.length() == 1) {
      return left.charAt(0) == right.charAt(0) ? INITIAL : 0;
    }
    int longest = Math.max(left.length(), right.length());
    double similarity = 1 - (double) EditDistance.between(left, right) / longest;
    return similarity < LEAST_ALIKE ? 0 : similarity;
  }
}

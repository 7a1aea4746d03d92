package org.concordat.analysis.english;

/** Words that English makes regularly: adverbs of adjectives, and the British spelling. */
final class EnglishDerivation {

  private static final int SHORTEST_STEM = 3;

  private EnglishDerivation() {}

  /**
   * What the adverb would be: {@code easily} from {@code easy}, {@code simply} from {@code simple},
   * {@code basically} from {@code basic}, {@code fully} from {@code full}, {@code quickly} from
   * {@code quick}.
   */
  static String adverb(String adjective) {
    String stem = adjective.substring(0, adjective.length() - 1);
    if (adjective.endsWith("le")) {
      return stem + "y";
    }
    if (adjective.endsWith("y")) {
      return stem + "ily";
    }
    if (adjective.endsWith("ic")) {
      return adjective + "ally";
    }
    return adjective.endsWith("ll") ? adjective + "y" : adjective + "ly";
  }

  /**
   * The other spelling: {@code nationalisation} for {@code nationalization}; {@code size} stays.
   */
  static String british(String word) {
    boolean ending = word.lastIndexOf("iz") >= SHORTEST_STEM || word.contains("lyz");
    return ending ? word.replace("iz", "is").replace("lyz", "lys") : word;
  }
}

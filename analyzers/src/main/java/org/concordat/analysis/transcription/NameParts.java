package org.concordat.analysis.transcription;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.Feature;

/**
 * What a word by itself tells about being part of a personal name. Safe for use by many threads.
 *
 * @see NameKey
 */
public final class NameParts {

  private static final Map<String, Feature> CASES =
      Map.of(
          "gen", Feature.GENITIVE,
          "dat", Feature.DATIVE,
          "acc", Feature.ACCUSATIVE,
          "ins", Feature.INSTRUMENTAL,
          "pre", Feature.PREPOSITIONAL);

  /** Shorter names meet too many other words in their cases: Перу is no dative of Пер. */
  private static final int SHORTEST_DECLINED = 4;

  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "ий", "ый", "ой", "ая", "яя", "ое", "ие", "ые", "ого", "его", "ому", "ему", "ую", "юю",
          "ым", "им", "ом", "ых", "их", "ыми", "ими");

  private NameParts() {}

  /**
   * Tells whether a word is a given name of the tables.
   *
   * @param word a word in Latin letters, marks or none, or in Cyrillic, in any case of Russian
   * @return true if people are often called so
   */
  public static boolean isGivenName(String word) {
    if (word.length() < 2) {
      return false;
    }
    if (!Letters.hasCyrillic(word)) {
      return isLatinGivenName(word);
    }
    for (String nominative : nominatives(word)) {
      boolean certain = nominative.equals(word) || nominative.length() >= SHORTEST_DECLINED;
      if (certain && !GivenNames.INSTANCE.cyrillic(nominative).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a word is a given name of the tables as it stands.
   *
   * @param word a word in Latin letters, marks or none, or in Cyrillic in the nominative
   * @return true if people are often called so
   */
  public static boolean isNominativeGivenName(String word) {
    if (word.length() < 2) {
      return false;
    }
    return Letters.hasCyrillic(word)
        ? !GivenNames.INSTANCE.cyrillic(word).isEmpty()
        : isLatinGivenName(word);
  }

  /** Marks that the table does not have make another word of it: Dân is not Dan. */
  private static boolean isLatinGivenName(String word) {
    List<GivenName> names = GivenNames.INSTANCE.latin(word);
    return Letters.isAscii(word)
        ? !names.isEmpty()
        : names.stream().anyMatch(name -> name.latin().stream().anyMatch(word::equalsIgnoreCase));
  }

  /**
   * Tells whether a word is one of the small words inside names, such as von, bin or al.
   *
   * @param lower a word in small letters
   * @return true for a particle of either script
   */
  public static boolean isParticle(String lower) {
    return Particles.INSTANCE.isParticle(lower);
  }

  /**
   * Tells whether a word is a syllable that Vietnamese can write.
   *
   * @param word a word in Latin letters
   * @return true for the syllable's form with its marks or without them
   */
  public static boolean isVietnameseSyllable(String word) {
    return VietnameseSyllables.INSTANCE.keyOfLatin(word).isPresent();
  }

  /**
   * Tells whether words can be a Vietnamese name that begins with a family name.
   *
   * @param words words in Latin letters or in Cyrillic, in any case of Russian
   * @return true for two to six syllables of which the first is a family name
   */
  public static boolean isVietnameseName(List<String> words) {
    List<NameWord> parts = parts(words);
    return Letters.hasCyrillic(words.get(0))
        ? VietnameseNames.INSTANCE.nominatives(parts).isPresent()
        : VietnameseNames.INSTANCE.isFamilyAsMarked(words.get(0))
            && VietnameseNames.INSTANCE.latin(parts).isPresent();
  }

  /**
   * Tells whether words can be a Chinese, Korean or Japanese name.
   *
   * @param words words in Latin letters or in Cyrillic, in any case of Russian
   * @return true if one of these traditions writes names so
   */
  public static boolean isEasternName(List<String> words) {
    NameTradition tradition = NameCanonicalizer.canonical(String.join(" ", words)).tradition();
    return tradition == NameTradition.CHINESE
        || tradition == NameTradition.KOREAN
        || tradition == NameTradition.JAPANESE;
  }

  /**
   * Lists the nominatives that a word of a Russian name may come from.
   *
   * @param word a word in any case
   * @return the word itself first, then every nominative that an ending allows; only the word
   *     itself where it is not Cyrillic
   */
  public static Set<String> nominatives(String word) {
    Set<String> found = new LinkedHashSet<>();
    found.add(word);
    if (word.length() > 2 && Letters.hasCyrillic(word)) {
      NameEndings.INSTANCE.each(
          word, (ending, nominative) -> found.add(GivenNames.INSTANCE.restored(nominative)));
    }
    return found;
  }

  /**
   * Lists the cases in which a word of a Russian name can stand, as far as its ending tells.
   *
   * @param word a word of a name
   * @return the cases; empty where every case is possible: names in a consonant can be women's,
   *     which do not decline, and other scripts have no endings
   */
  public static Set<Feature> cases(String word) {
    String lower = Letters.lower(word);
    if (!Letters.hasCyrillic(lower) || lower.length() < 3) {
      return Set.of();
    }
    boolean adjectival = lower.endsWith("ого") || lower.endsWith("ому");
    char last = lower.charAt(lower.length() - 1);
    if (!adjectival && "аяы".indexOf(last) < 0) {
      return Set.of();
    }
    Set<Feature> found = EnumSet.noneOf(Feature.class);
    if (!adjectival && last != 'ы') {
      found.add(Feature.NOMINATIVE);
    }
    NameEndings.INSTANCE.each(
        lower,
        (ending, nominative) ->
            ending.cases().forEach(grammaticalCase -> found.add(CASES.get(grammaticalCase))));
    return found;
  }

  /**
   * Tells whether a word has the ending of a Russian adjective, as surnames also have it.
   *
   * @param word a word in any case
   * @return true for Никитинский, Никитинского, Толстая
   */
  public static boolean isAdjectival(String word) {
    String lower = Letters.lower(word);
    return lower.length() > 4
        && ADJECTIVE_ENDINGS.stream().anyMatch(lower::endsWith)
        && Letters.hasCyrillic(lower);
  }

  private static List<NameWord> parts(List<String> words) {
    return words.stream().map(word -> new NameWord(word, false)).toList();
  }
}

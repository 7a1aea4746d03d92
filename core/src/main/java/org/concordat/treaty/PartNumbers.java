package org.concordat.treaty;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Language;

/**
 * The numbers of articles, paragraphs and points as one language writes them, in a form that is the
 * same for all: digits for Roman numerals, Latin letters for the letters of points. Immutable and
 * thread-safe.
 */
public final class PartNumbers {

  private static final int LETTERS = 26;

  private final Map<Language, StructureWords> words = new EnumMap<>(Language.class);

  private PartNumbers() {}

  /**
   * Reads the tables of every language.
   *
   * @return the numbers of all languages
   */
  public static PartNumbers load() {
    PartNumbers numbers = new PartNumbers();
    for (Language language : Language.values()) {
      numbers.words.put(language, StructureWords.load(language));
    }
    return numbers;
  }

  /**
   * Reads the number of an article.
   *
   * @param text a word: {@code 12}, {@code XII}, {@code 12A}
   * @return digits, with the letter in small behind them; empty for any other word
   */
  public Optional<String> article(String text) {
    return Numerals.article(text);
  }

  /**
   * Reads the letter of a point.
   *
   * @param text a word
   * @param language the language whose alphabet counts
   * @return the Latin letter of the same place, {@code c} for Russian в; empty for any other word
   */
  public Optional<String> point(String text, Language language) {
    StructureWords table = words.get(language);
    return text.length() != 1 || table == null
        ? Optional.empty()
        : table.letter(text.charAt(0)).flatMap(PartNumbers::letter);
  }

  /**
   * Turns the place of a point into its letter.
   *
   * @param place from 1
   * @return {@code a} to {@code z}; empty beyond
   */
  public static Optional<String> letter(int place) {
    return place < 1 || place > LETTERS
        ? Optional.empty()
        : Optional.of(String.valueOf((char) ('a' + place - 1)));
  }
}

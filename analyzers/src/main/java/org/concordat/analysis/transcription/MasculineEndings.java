package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.List;

/**
 * Nominatives of a foreign masculine name that ends in a consonant. East Asian names in Russian
 * have no other declension, so the endings stand here and not in the table for Russian names.
 */
final class MasculineEndings {

  private MasculineEndings() {}

  /**
   * Possible nominatives, the likeliest first: {@code Тьиня} to {@code Тьинь}, {@code Кхаем} to
   * {@code Кхай}.
   */
  static List<String> nominatives(String word) {
    List<String> result = new ArrayList<>(2);
    int length = word.length();
    if (length < 3) {
      return result;
    }
    char last = word.charAt(length - 1);
    if (last == 'м' && "ое".indexOf(word.charAt(length - 2)) >= 0) {
      restore(word.substring(0, length - 2), word.charAt(length - 2) == 'е', result);
    } else if (last == 'а' || last == 'у') {
      restore(word.substring(0, length - 1), false, result);
    } else if (last == 'я' || last == 'ю') {
      restore(word.substring(0, length - 1), true, result);
    } else if (last == 'е') {
      restore(word.substring(0, length - 1), false, result);
      restore(word.substring(0, length - 1), true, result);
    }
    return result;
  }

  private static void restore(String stem, boolean soft, List<String> result) {
    char last = stem.charAt(stem.length() - 1);
    if (!soft) {
      if (Letters.isRussianConsonant(last)) {
        result.add(stem);
      }
    } else if (Letters.isRussianVowel(last)) {
      result.add(stem + "й");
    } else if (Letters.isRussianConsonant(last)) {
      result.add(stem + "ь");
    }
  }
}

package org.concordat.analysis.transcription;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a name.
 *
 * @param text the word in NFC, as written
 * @param hyphenated whether a hyphen joins it to the word before
 */
record NameWord(String text, boolean hyphenated) {

  /** Longer words are cut, so that hostile input costs little. */
  private static final int LONGEST_WORD = 64;

  private static final int MOST_WORDS = 16;

  static List<NameWord> split(String name) {
    String text =
        Normalizer.isNormalized(name, Normalizer.Form.NFC)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFC);
    List<NameWord> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean hyphen = false;
    for (int index = 0; index <= text.length() && words.size() < MOST_WORDS; index++) {
      char letter = index < text.length() ? text.charAt(index) : ' ';
      if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
        if (word.length() < LONGEST_WORD) {
          word.append(letter);
        }
      } else if (isSilent(letter)) {
        continue;
      } else {
        if (!word.isEmpty()) {
          words.add(new NameWord(word.toString(), hyphen));
          word.setLength(0);
          hyphen = false;
        }
        hyphen = isHyphen(letter) && !words.isEmpty();
      }
    }
    return words;
  }

  String lower() {
    return Letters.lower(text);
  }

  boolean isInitial() {
    return text.length() == 1;
  }

  private static boolean isHyphen(char letter) {
    return letter == '-' || (letter >= '‐' && letter <= '―');
  }

  /** Apostrophes (O'Brien, Xi'an), soft hyphens, stress marks and zero-width characters. */
  private static boolean isSilent(char letter) {
    return letter == '\''
        || letter == '’'
        || letter == '‘'
        || letter == 'ʼ'
        || letter == '`'
        || Character.getType(letter) == Character.FORMAT
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}

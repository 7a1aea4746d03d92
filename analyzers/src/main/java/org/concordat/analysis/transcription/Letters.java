package org.concordat.analysis.transcription;

import java.text.Normalizer;
import java.util.Locale;

/** Letters and scripts. */
final class Letters {

  private static final String RUSSIAN_VOWELS = "аеёиоуыэюяіїє";
  private static final String LATIN_VOWELS = "aeiouy";
  private static final String HUSHING = "жшчщц";

  private Letters() {}

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static boolean isCyrillic(char letter) {
    return letter >= 'Ѐ' && letter <= 'ԯ';
  }

  static boolean hasCyrillic(String text) {
    return text.chars().anyMatch(letter -> isCyrillic((char) letter));
  }

  static boolean hasLatin(String text) {
    return text.chars()
        .anyMatch(
            letter ->
                Character.isLetter(letter)
                    && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  static boolean isRussianVowel(char letter) {
    return RUSSIAN_VOWELS.indexOf(letter) >= 0;
  }

  static boolean isRussianConsonant(char letter) {
    return isCyrillic(letter) && !isRussianVowel(letter) && "ьъй".indexOf(letter) < 0;
  }

  static boolean isHushing(char letter) {
    return HUSHING.indexOf(letter) >= 0;
  }

  /** Says whether a lower-case Latin letter, with or without marks, is a vowel. */
  static boolean isLatinVowel(char letter) {
    return LATIN_VOWELS.indexOf(bare(letter)) >= 0;
  }

  /**
   * Lower-case Latin letters without marks: {@code Đỗ} to {@code do}, {@code Łukasz} to {@code
   * lukasz}.
   */
  static String bare(String text) {
    String lower = lower(text);
    if (isAscii(lower)) {
      return lower;
    }
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder result = new StringBuilder(parts.length());
    for (int index = 0; index < parts.length(); index++) {
      char letter = parts.charAt(index);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (letter) {
        case 'đ', 'ð' -> result.append('d');
        case 'ł' -> result.append('l');
        case 'ø' -> result.append('o');
        case 'ı' -> result.append('i');
        case 'ß' -> result.append("ss");
        case 'æ' -> result.append("ae");
        case 'œ' -> result.append("oe");
        case 'þ' -> result.append("th");
        case 'ə' -> result.append('a');
        default -> result.append(letter);
      }
    }
    return result.toString();
  }

  /**
   * Latin letters without marks, capitals kept: {@code Đỗ Thị Minh Hằng} to {@code Do Thi Minh
   * Hang}.
   */
  static String withoutMarks(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      String plain = letter < 128 ? String.valueOf(letter) : bare(String.valueOf(letter));
      result.append(Character.isUpperCase(letter) ? capitalised(plain) : plain);
    }
    return result.toString();
  }

  private static char bare(char letter) {
    if (letter < 128) {
      return letter;
    }
    String bare = bare(String.valueOf(letter));
    return bare.isEmpty() ? letter : bare.charAt(0);
  }

  static boolean isAscii(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) >= 128) {
        return false;
      }
    }
    return true;
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

package org.concordat.analysis.transcription;

/**
 * The consonants of a word in Cyrillic, coarse enough that transcriptions by different systems
 * meet: vowels and signs go, all sibilants are one class, doubled consonants are one.
 */
final class SoundSkeleton {

  private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщґ";
  private static final String CLASSES = "bvgdssklmnprstfhssssg";
  private static final String SIBILANTS = "жзсцчшщ";

  private SoundSkeleton() {}

  /**
   * Makes the skeleton.
   *
   * @param word a word in Cyrillic, lower case
   * @param last whether it is the last word of a name; a final a tells Мария from Марио, but in the
   *     last word it may as well be an ending
   */
  static String of(String word, boolean last) {
    StringBuilder result = new StringBuilder(word.length());
    boolean vowelBefore = false;
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      int place = CONSONANTS.indexOf(letter);
      if (place < 0) {
        if (letter == 'у' && index == 0 && word.length() > 1 && isVowel(word.charAt(1))) {
          result.append('v'); // Уилсон and Вильсон
        } else if (index == 0 && Character.isLetter(letter)) {
          result.append('a');
        }
        vowelBefore |= isVowel(letter);
        continue;
      }
      if (isSilent(word, index, letter)) {
        continue;
      }
      char sound = CLASSES.charAt(place);
      int length = result.length();
      if (letter == 'с' && !vowelBefore && length > 0 && result.charAt(length - 1) == 'k') {
        result.setCharAt(length - 1, 'x'); // Маркс is not Маркос
        continue;
      }
      if (vowelBefore || length == 0 || result.charAt(length - 1) != sound) {
        result.append(sound);
      }
      vowelBefore = false;
    }
    if (!last && endsInA(word)) {
      result.append('a');
    }
    return result.toString();
  }

  private static boolean isSilent(String word, int index, char letter) {
    char before = index > 0 ? word.charAt(index - 1) : ' ';
    char after = index + 1 < word.length() ? word.charAt(index + 1) : ' ';
    if ((letter == 'д' || letter == 'т') && SIBILANTS.indexOf(after) >= 0) {
      return true; // Джо, Ельцин as Yeltsin
    }
    if (letter == 'х' && index > 0) {
      boolean aspirated = "тпк".indexOf(before) >= 0; // Тхонглун
      boolean beforeConsonant = Letters.isRussianConsonant(after); // Джонсон as Johnson
      boolean finalAh = after == ' ' && "ая".indexOf(before) >= 0 && word.length() > 4; // Fattah
      return aspirated || beforeConsonant || finalAh;
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return Letters.isRussianVowel(letter);
  }

  private static boolean endsInA(String word) {
    int length = word.length();
    if (length < 3) {
      return false;
    }
    char last = word.charAt(length - 1);
    char before = word.charAt(length - 2);
    return last == 'а' || last == 'я' || last == 'х' && length > 4 && "ая".indexOf(before) >= 0;
  }
}

package org.concordat.analysis.transcription;

/**
 * The consonants of a word in Cyrillic, coarse enough that transcriptions by different systems
 * meet: vowels and signs go; hissing sounds are one class, г, х, ж and дж are another, because
 * spellings take one for the other (Herzog and Герцог, Geingob and Гейнгоб, Gil and Хиль); doubled
 * consonants are one.
 */
final class SoundSkeleton {

  private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщґ";
  private static final String CLASSES = "bvgdgsklmnprstfgssssg";
  private static final String SIBILANTS = "жзсцчшщ";

  private SoundSkeleton() {}

  /**
   * Makes the skeleton.
   *
   * @param word a word in Cyrillic, lower case
   * @param given whether it is a given name of the table: there a final a tells Мария from Марио;
   *     elsewhere it may be an ending (Номвула is one name, Тедроса a case of another)
   */
  static String of(String word, boolean given) {
    StringBuilder result = new StringBuilder(word.length());
    boolean vowelBefore = false;
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      int place = CONSONANTS.indexOf(letter);
      if (place < 0) {
        if (isGlide(word, index)) {
          result.append('v'); // Уилсон and Вильсон, Боуэн and Bowen
        } else if (index == 0 && Character.isLetter(letter)) {
          result.append('a');
        }
        vowelBefore |= isVowel(letter);
        continue;
      }
      if (isSilent(word, index, letter)) {
        continue;
      }
      char sound = letter == 'п' && isBefore(word, index, 'х') ? 'f' : CLASSES.charAt(place);
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
    if (given && endsInA(word)) {
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
    if (letter == 'к' && after == 'х') {
      return true; // Кхан as Хан
    }
    if (letter == 'х' && index > 0) {
      boolean aspirated = "тпгдб".indexOf(before) >= 0; // Тхонглун, Сингх, Гандхи
      boolean beforeConsonant = Letters.isRussianConsonant(after); // Джонсон as Johnson
      boolean finalAh = after == ' ' && "ая".indexOf(before) >= 0 && word.length() > 4; // Fattah
      return aspirated || beforeConsonant || finalAh;
    }
    return false;
  }

  private static boolean isBefore(String word, int index, char letter) {
    return index + 1 < word.length() && word.charAt(index + 1) == letter;
  }

  private static boolean isGlide(String word, int index) {
    return word.charAt(index) == 'у'
        && index + 1 < word.length()
        && isVowel(word.charAt(index + 1))
        && (index == 0 || word.charAt(index - 1) != 'у');
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

package org.concordat.analysis.russian;

/** Latin letters that look like Cyrillic ones and stand in a Cyrillic word: {@code пocoл}. */
final class LookAlikes {

  private static final String LATIN = "aceopxykmtbh";
  private static final String CYRILLIC = "асеорхукмтвн";

  private LookAlikes() {}

  /**
   * The word in Cyrillic letters, if it has some and all its Latin letters look like Cyrillic ones;
   * else the word itself.
   *
   * @param form a word in small letters
   */
  static String mend(String form) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int at = 0; at < form.length(); at++) {
      char letter = form.charAt(at);
      if (letter >= 'a' && letter <= 'z') {
        latin = true;
        if (LATIN.indexOf(letter) < 0) {
          return form;
        }
      } else {
        cyrillic |= letter >= 'а' && letter <= 'я';
      }
    }
    if (!latin || !cyrillic) {
      return form;
    }
    StringBuilder mended = new StringBuilder(form);
    for (int at = 0; at < mended.length(); at++) {
      int index = LATIN.indexOf(mended.charAt(at));
      if (index >= 0) {
        mended.setCharAt(at, CYRILLIC.charAt(index));
      }
    }
    return mended.toString();
  }
}

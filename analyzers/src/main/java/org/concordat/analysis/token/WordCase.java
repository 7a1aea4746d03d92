package org.concordat.analysis.token;

import java.text.Normalizer;

/**
 * The normal form that all languages begin with: composed (NFC) and in lower case. Each letter is
 * lowered by itself, so that the time is the same for all letters; {@link String#toLowerCase} looks
 * at the whole word for every {@code Σ} and copies it for every {@code İ}.
 */
public final class WordCase {

  /** Below it nothing composes and nothing is to be decomposed. */
  private static final char FIRST_COMPOSING = '\u0300';

  private WordCase() {}

  /**
   * Composes and lowers a word.
   *
   * @param surface the word as it stands
   * @return its normal form; the same instance if it is in it already
   */
  public static String lower(String surface) {
    boolean composed = true;
    boolean lower = true;
    for (int index = 0; index < surface.length(); index++) {
      char unit = surface.charAt(index);
      composed &= unit < FIRST_COMPOSING || isPlainCyrillic(unit);
      // Outside the basic plane there are capitals too; what is rare takes the long way.
      lower &= Character.toLowerCase(unit) == unit && !Character.isSurrogate(unit);
    }
    String form = composed ? surface : Normalizer.normalize(surface, Normalizer.Form.NFC);
    return lower ? form : lowerEach(form);
  }

  /** The Russian alphabet, whose letters stand alone or in front of a mark that is none of it. */
  private static boolean isPlainCyrillic(char unit) {
    return unit >= 'А' && unit <= 'я';
  }

  private static String lowerEach(String form) {
    StringBuilder lowered = new StringBuilder(form.length());
    for (int index = 0; index < form.length(); ) {
      int codePoint = form.codePointAt(index);
      index += Character.charCount(codePoint);
      lowered.appendCodePoint(Character.toLowerCase(codePoint));
    }
    return lowered.toString();
  }
}

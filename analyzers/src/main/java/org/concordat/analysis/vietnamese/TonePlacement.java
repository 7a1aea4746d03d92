package org.concordat.analysis.vietnamese;

/**
 * One place for the tone mark of the open rimes oa, oe and uy: {@code hoà} and {@code hòa}, {@code
 * thuý} and {@code thúy} are one word each. The mark goes to the first vowel, as most newspapers
 * write; {@code quý} stays, for its u belongs to the consonant.
 */
final class TonePlacement {

  private static final String PLAIN = "oaeuy";
  private static final String MARKED_A = "àáảãạ";
  private static final String MARKED_E = "èéẻẽẹ";
  private static final String MARKED_Y = "ỳýỷỹỵ";
  private static final String MARKED_O = "òóỏõọ";
  private static final String MARKED_U = "ùúủũụ";

  private TonePlacement() {}

  /** The syllable, in lower case and NFC, with its mark in the usual place. */
  static String normalize(String syllable) {
    int last = syllable.length() - 1;
    if (last < 1 || PLAIN.indexOf(syllable.charAt(last)) >= 0) {
      return syllable;
    }
    char glide = syllable.charAt(last - 1);
    char vowel = syllable.charAt(last);
    if (glide == 'o') {
      int tone = Math.max(MARKED_A.indexOf(vowel), MARKED_E.indexOf(vowel));
      if (tone >= 0) {
        char plain = MARKED_A.indexOf(vowel) >= 0 ? 'a' : 'e';
        return syllable.substring(0, last - 1) + MARKED_O.charAt(tone) + plain;
      }
    }
    boolean consonant = last >= 2 && syllable.charAt(last - 2) == 'q';
    int tone = MARKED_Y.indexOf(vowel);
    if (glide == 'u' && tone >= 0 && !consonant) {
      return syllable.substring(0, last - 1) + MARKED_U.charAt(tone) + 'y';
    }
    return syllable;
  }
}

package org.concordat.analysis.vietnamese;

/**
 * One letter for the vowel that is written {@code i} by some and {@code y} by others: {@code Mĩ} is
 * {@code Mỹ}, {@code kĩ sư} is {@code kỹ sư}, {@code quí} is {@code quý}.
 */
final class YSpelling {

  private static final String WITH_I = "iìíỉĩị";
  private static final String WITH_Y = "yỳýỷỹỵ";

  /** The consonants behind which both letters are in use where nothing follows. */
  private static final String ONSETS = "hklmst";

  private YSpelling() {}

  /** The word with y where both are in use, syllable by syllable. */
  static String ofWord(String word) {
    int space = word.indexOf(' ');
    if (space < 0) {
      return of(word);
    }
    StringBuilder written = new StringBuilder(word.length());
    int from = 0;
    while (space >= 0) {
      written.append(of(word.substring(from, space))).append(' ');
      from = space + 1;
      space = word.indexOf(' ', from);
    }
    return written.append(of(word.substring(from))).toString();
  }

  /**
   * The syllable with y where both are in use.
   *
   * @param syllable a normalised syllable
   */
  static String of(String syllable) {
    int last = syllable.length() - 1;
    int vowel = last < 1 ? -1 : WITH_I.indexOf(syllable.charAt(last));
    boolean both =
        vowel >= 0
            && (last == 1 && ONSETS.indexOf(syllable.charAt(0)) >= 0
                || last == 2 && syllable.startsWith("qu"));
    return both ? syllable.substring(0, last) + WITH_Y.charAt(vowel) : syllable;
  }
}

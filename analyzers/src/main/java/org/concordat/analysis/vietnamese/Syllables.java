package org.concordat.analysis.vietnamese;

import java.util.HashMap;
import java.util.Map;

/**
 * The syllables of the lexicon by number, those that are written in two ways under both: {@code qui
 * mô} as quy mô, {@code lý do} as lí do. Immutable once filled, and then thread-safe.
 */
final class Syllables {

  private static final String SHORT_I = "iìỉĩíị";
  private static final String LONG_I = "yỳỷỹýỵ";

  /** After one of these letters the vowel alone is written either way. */
  private static final String EITHER_WAY = "hklmst";

  private record Known(String form, int number) {}

  private final Map<String, Known> known = new HashMap<>(1 << 14);
  private int count;

  /**
   * Adds a syllable.
   *
   * @param form normalised
   * @return its number, from 1 on; the one that it has already, if it is here in either spelling
   */
  int add(String form) {
    Known before = known.get(form);
    if (before != null) {
      return before.number();
    }
    count++;
    known.put(form, new Known(form, count));
    String other = otherSpelling(form);
    known.put(other, new Known(other, count));
    return count;
  }

  /**
   * The number of a syllable.
   *
   * @param form normalised
   * @return 0 if no word has it
   */
  int number(String form) {
    Known found = known.get(form);
    return found == null ? 0 : found.number();
  }

  /** The form itself, as the one instance that {@link #number} finds fastest. */
  String shared(String form) {
    Known found = known.get(form);
    return found == null ? form : found.form();
  }

  private static String otherSpelling(String form) {
    int last = form.length() - 1;
    boolean either =
        last == 2 && form.startsWith("qu") || last == 1 && EITHER_WAY.indexOf(form.charAt(0)) >= 0;
    if (!either) {
      return form;
    }
    char vowel = form.charAt(last);
    int tone = Math.max(SHORT_I.indexOf(vowel), LONG_I.indexOf(vowel));
    if (tone < 0) {
      return form;
    }
    String other = SHORT_I.indexOf(vowel) >= 0 ? LONG_I : SHORT_I;
    return form.substring(0, last) + other.charAt(tone);
  }
}

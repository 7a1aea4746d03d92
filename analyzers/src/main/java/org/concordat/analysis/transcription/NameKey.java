package org.concordat.analysis.transcription;

/**
 * The key of a personal name: one readable slug for its spellings in Russian, Vietnamese and
 * English, with and without Vietnamese marks, in any case of Russian. It knows no persons, only
 * rules and tables of given names and syllables, so that the same spelling always has the same key.
 * Safe for use by many threads.
 */
public final class NameKey {

  private NameKey() {}

  /**
   * Makes the key.
   *
   * @param name a personal name without titles, for example Phạm Minh Chính, Фам Минь Тьиня or
   *     Cyril Ramaphosa
   * @return lower-case ASCII letters, digits and hyphens, such as pham-minh-chinh; syllables for
   *     Vietnamese, Chinese, Korean and Japanese names, consonants for others; empty only for a
   *     name without letters and digits
   */
  public static String key(String name) {
    return String.join("-", NameCanonicalizer.canonical(name).parts());
  }
}

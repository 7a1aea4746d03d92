package org.concordat.analysis;

import java.util.Optional;

/**
 * A language that Concordat analyses; any other language is stored and searchable, but not
 * analysed.
 */
public enum Language {
  /** English, BCP 47 code {@code en}. */
  ENGLISH("en"),
  /** Russian, BCP 47 code {@code ru}. */
  RUSSIAN("ru"),
  /** Vietnamese, BCP 47 code {@code vi}. */
  VIETNAMESE("vi");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Returns the BCP 47 code of this language, two lower-case letters. */
  public String code() {
    return code;
  }

  /**
   * Finds the language of a code.
   *
   * @param code a BCP 47 code; only its primary subtag counts ({@code en-GB} is English)
   * @return the language, or empty if it is not analysed
   */
  public static Optional<Language> of(String code) {
    int dash = code.indexOf('-');
    String primary = dash < 0 ? code : code.substring(0, dash);
    for (Language language : values()) {
      if (language.code.equalsIgnoreCase(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}

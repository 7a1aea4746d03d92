package org.concordat.language;

import java.util.List;
import org.concordat.analysis.Language;

/**
 * What the stages ask of a language beyond its tables. Providers are found through {@link
 * java.util.ServiceLoader}; they are immutable and thread-safe.
 */
public interface LanguageRules {

  /** Returns the language that these rules are for. */
  Language language();

  /** Returns the folder of the language's tables under {@code /org/concordat/lang/}. */
  default String folder() {
    return language().code();
  }

  /**
   * Writes a person's name as texts in this language do.
   *
   * @param name a name without titles, in any script and any case
   * @return spellings in the nominative, the usual first; at least one
   */
  List<String> spellings(String name);
}

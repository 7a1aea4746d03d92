package org.concordat.language;

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
}

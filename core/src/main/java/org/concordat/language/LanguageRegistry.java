package org.concordat.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.TextAnalyzers;

/**
 * Every language with its analysis and its rules, loaded once and handed to the stages. Immutable
 * and thread-safe.
 */
public final class LanguageRegistry {

  private final TextAnalyzers analyzers;
  private final Map<Language, LanguageRules> rules;

  private LanguageRegistry(TextAnalyzers analyzers, Map<Language, LanguageRules> rules) {
    this.analyzers = analyzers;
    this.rules = rules;
  }

  /**
   * Loads every language of the class path.
   *
   * @return a new registry
   * @throws IllegalStateException if a language lacks its analysis or its rules
   */
  public static LanguageRegistry load() {
    Map<Language, LanguageRules> rules = new EnumMap<>(Language.class);
    for (LanguageRules found :
        ServiceLoader.load(LanguageRules.class, LanguageRegistry.class.getClassLoader())) {
      rules.putIfAbsent(found.language(), found);
    }
    for (Language language : Language.values()) {
      if (!rules.containsKey(language)) {
        throw new IllegalStateException(
            "no rules for language '" + language.code() + "' on the class path");
      }
    }
    return new LanguageRegistry(TextAnalyzers.load(), rules);
  }

  /** Returns the languages in a fixed order. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** Returns the analyzers. */
  public TextAnalyzers analyzers() {
    return analyzers;
  }

  /**
   * Returns the analysis of a language.
   *
   * @param language the language
   * @return its analysis
   */
  public LanguageAnalysis analysis(Language language) {
    return analyzers.of(language);
  }

  /**
   * Returns the rules of a language.
   *
   * @param language the language
   * @return its rules
   */
  public LanguageRules rules(Language language) {
    LanguageRules found = rules.get(language);
    if (found == null) {
      throw new IllegalStateException("no rules for language '" + language.code() + "'");
    }
    return found;
  }
}

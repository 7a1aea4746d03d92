package org.concordat.analysis.lucene;

import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;

/** Finds the language that a factory's argument names, without loading any other. */
final class Languages {

  private static final String ARGUMENT = "language";

  private Languages() {}

  /**
   * Takes the argument {@code language} out of a factory's arguments.
   *
   * @param arguments the arguments of a factory; the language is removed
   * @return the provider of the language's analysis, not yet loaded
   * @throws IllegalArgumentException if it is missing or no language that is analysed
   */
  static ServiceLoader.Provider<LanguageAnalysis> take(Map<String, String> arguments) {
    String code = arguments.remove(ARGUMENT);
    if (code == null) {
      throw new IllegalArgumentException(
          "Configuration Error: missing parameter '" + ARGUMENT + "'");
    }
    Language language =
        Language.of(code)
            .orElseThrow(
                () -> new IllegalArgumentException("no analysis of the language '" + code + "'"));
    // Each language has its package, so the class tells which it is before its data are read.
    String home = LanguageAnalysis.class.getPackageName() + "." + packageOf(language);
    return ServiceLoader.load(LanguageAnalysis.class, Languages.class.getClassLoader()).stream()
        .filter(provider -> provider.type().getPackageName().equals(home))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no analysis of the language '" + code + "'"));
  }

  private static String packageOf(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}

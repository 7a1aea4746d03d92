package org.concordat.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.lucene.analysis.Analyzer;

/** The door to the analyzers module: the analysis of each language. Immutable and thread-safe. */
public final class TextAnalyzers {

  private final Map<Language, LanguageAnalysis> analyses;

  private TextAnalyzers(Map<Language, LanguageAnalysis> analyses) {
    this.analyses = analyses;
  }

  /**
   * Loads the analysis of every language that the class path offers.
   *
   * @return a new instance; keep it, loading takes some hundred milliseconds
   * @throws IllegalStateException if a language has no provider
   */
  public static TextAnalyzers load() {
    Map<Language, LanguageAnalysis> found = new EnumMap<>(Language.class);
    for (LanguageAnalysis analysis :
        ServiceLoader.load(LanguageAnalysis.class, TextAnalyzers.class.getClassLoader())) {
      found.putIfAbsent(analysis.language(), analysis);
    }
    for (Language language : Language.values()) {
      if (!found.containsKey(language)) {
        throw new IllegalStateException(
            "no analysis for language '" + language.code() + "' on the class path");
      }
    }
    return new TextAnalyzers(found);
  }

  /**
   * Returns the analysis of a language.
   *
   * @param language the language
   * @return its analysis
   */
  public LanguageAnalysis of(Language language) {
    LanguageAnalysis analysis = analyses.get(language);
    if (analysis == null) {
      throw new IllegalStateException("no analysis for language '" + language.code() + "'");
    }
    return analysis;
  }

  /**
   * Returns the Lucene analyzer of a language.
   *
   * @param language the language
   * @return an analyzer that may be shared by threads
   */
  public Analyzer analyzer(Language language) {
    return of(language).analyzer();
  }
}

package org.concordat.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.concordat.analysis.Language;
import org.concordat.language.LanguageRegistry;

/** The analyzer of every field. */
public final class IndexAnalyzers {

  private IndexAnalyzers() {}

  /**
   * Builds the analyzer of all fields.
   *
   * @param languages the languages
   * @return one analyzer that knows the fields' own
   */
  public static Analyzer of(LanguageRegistry languages) {
    Map<String, Analyzer> fields = new HashMap<>();
    for (Language language : languages.languages()) {
      fields.put(IndexSchema.text(language), languages.analysis(language).analyzer());
      fields.put(IndexSchema.folded(language), languages.analysis(language).foldedAnalyzer());
    }
    return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), fields);
  }
}

package org.concordat.analysis.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.concordat.analysis.LanguageAnalysis;

/**
 * The analyzer of a language: its words by lemma, without its stop words; on request without
 * accents.
 */
public final class WordAnalyzer extends Analyzer {

  private final LanguageAnalysis analysis;
  private final StopWords stopWords;
  private final boolean folded;

  /**
   * Makes an analyzer.
   *
   * @param analysis the language
   * @param stopWords what is left out
   * @param folded whether accents are taken off
   */
  public WordAnalyzer(LanguageAnalysis analysis, StopWords stopWords, boolean folded) {
    this.analysis = analysis;
    this.stopWords = stopWords;
    this.folded = folded;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new WordTokenizer(analysis);
    TokenStream stream = new StopFilter(source, stopWords.words());
    return new TokenStreamComponents(source, folded ? new ICUFoldingFilter(stream) : stream);
  }
}

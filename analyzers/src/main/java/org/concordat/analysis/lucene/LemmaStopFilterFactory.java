package org.concordat.analysis.lucene;

import java.util.Map;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes filters that leave out a language's stop words, by lemma, behind {@link WordTokenizer}. The
 * argument {@code language} is a BCP 47 code: {@code en}, {@code ru} or {@code vi}.
 */
public final class LemmaStopFilterFactory extends TokenFilterFactory {

  /** The name in configurations. */
  public static final String NAME = "concordatStop";

  private static final String TABLE = "stop-words.tsv";

  private final StopWords stopWords;

  /**
   * Makes a factory; reads the table of stop words, not the language's dictionary.
   *
   * @param arguments the configuration; everything that is understood is removed
   */
  public LemmaStopFilterFactory(Map<String, String> arguments) {
    super(arguments);
    stopWords = StopWords.load(Languages.take(arguments).type(), TABLE);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + arguments);
    }
  }

  /** Only for {@link java.util.ServiceLoader}, which never calls it. */
  public LemmaStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StopFilter(input, stopWords.words());
  }
}

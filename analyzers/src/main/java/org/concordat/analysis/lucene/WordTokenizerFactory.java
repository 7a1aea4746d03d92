package org.concordat.analysis.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.concordat.analysis.LanguageAnalysis;

/**
 * Makes {@link WordTokenizer}s by name. The argument {@code language} is a BCP 47 code: {@code en},
 * {@code ru} or {@code vi}.
 */
public final class WordTokenizerFactory extends TokenizerFactory {

  /** The name in configurations. */
  public static final String NAME = "concordatWord";

  private final LanguageAnalysis analysis;

  /**
   * Makes a factory; loads the language.
   *
   * @param arguments the configuration; everything that is understood is removed
   */
  public WordTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    analysis = Languages.take(arguments).get();
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + arguments);
    }
  }

  /** Only for {@link java.util.ServiceLoader}, which never calls it. */
  public WordTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public WordTokenizer create(AttributeFactory factory) {
    return new WordTokenizer(factory, analysis);
  }
}

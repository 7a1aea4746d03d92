package org.concordat.opensearch;

import org.apache.lucene.analysis.TokenStream;
import org.opensearch.index.analysis.TokenFilterFactory;

/**
 * A filter under the name that an index gives it.
 *
 * @param name the name
 * @param factory makes the filter
 */
record NamedFilter(String name, org.apache.lucene.analysis.TokenFilterFactory factory)
    implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream input) {
    return factory.create(input);
  }
}

package org.concordat.opensearch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilterFactory;
import org.concordat.analysis.lucene.LemmaStopFilterFactory;
import org.concordat.analysis.lucene.WordTokenizerFactory;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Offers {@code concordatWord} and {@code concordatStop} to the settings of an index, with the
 * setting {@code language}, and {@code icuFolding} for a field without accents. A language is
 * loaded when the first index names it, once for the node.
 */
public final class ConcordatPlugin extends Plugin implements AnalysisPlugin {

  private static final String LANGUAGE = "language";

  private final Map<String, WordTokenizerFactory> tokenizers = new ConcurrentHashMap<>();
  private final Map<String, LemmaStopFilterFactory> filters = new ConcurrentHashMap<>();

  /** Made by the node. */
  public ConcordatPlugin() {
    // nothing is loaded before an index asks for it
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        WordTokenizerFactory.NAME,
        AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> {
              WordTokenizerFactory factory =
                  tokenizers.computeIfAbsent(
                      language(name, settings), code -> new WordTokenizerFactory(arguments(code)));
              return TokenizerFactory.newFactory(name, factory::create);
            }));
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        LemmaStopFilterFactory.NAME,
        AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> {
              LemmaStopFilterFactory factory =
                  filters.computeIfAbsent(
                      language(name, settings),
                      code -> new LemmaStopFilterFactory(arguments(code)));
              return new NamedFilter(name, factory);
            }),
        ICUFoldingFilterFactory.NAME,
        (index, environment, name, settings) ->
            new NamedFilter(name, new ICUFoldingFilterFactory(new HashMap<>())));
  }

  private static String language(String name, Settings settings) {
    String code = settings.get(LANGUAGE);
    if (code == null) {
      throw new IllegalArgumentException(
          "'" + name + "' lacks the setting '" + LANGUAGE + "': en, ru or vi");
    }
    return code;
  }

  /** Mutable, as a factory takes out what it understands. */
  private static Map<String, String> arguments(String code) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put(LANGUAGE, code);
    return arguments;
  }
}

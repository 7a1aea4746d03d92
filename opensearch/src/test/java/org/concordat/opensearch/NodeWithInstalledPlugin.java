package org.concordat.opensearch;

import java.nio.file.Path;
import java.util.List;
import org.opensearch.action.admin.indices.analyze.AnalyzeAction;
import org.opensearch.common.xcontent.XContentType;
import org.opensearch.node.Node;

/** A process of its own, without the plugin's classes: what it knows of them it has installed. */
final class NodeWithInstalledPlugin {

  private static final String SETTINGS =
      """
      {"analysis": {
        "tokenizer": {"words": {"type": "concordatWord", "language": "%s"}},
        "filter": {"stop": {"type": "concordatStop", "language": "%s"}, "fold": {"type": "icuFolding"}},
        "analyzer": {"mine": {"type": "custom", "tokenizer": "words", "filter": ["stop", "fold"]}}}}
      """;

  private NodeWithInstalledPlugin() {}

  /**
   * Starts the node and prints the terms of texts.
   *
   * @param arguments the node's folder, then a language and a text in turn
   * @throws Exception if the node does not start
   */
  public static void main(String[] arguments) throws Exception {
    try (Node node = EmbeddedNode.start(Path.of(arguments[0]), List.of())) {
      for (int index = 1; index < arguments.length; index += 2) {
        String language = arguments[index];
        node.client()
            .admin()
            .indices()
            .prepareCreate(language)
            .setSettings(SETTINGS.formatted(language, language), XContentType.JSON)
            .get();
        List<String> terms =
            node
                .client()
                .admin()
                .indices()
                .prepareAnalyze(language, arguments[index + 1])
                .setAnalyzer("mine")
                .get()
                .getTokens()
                .stream()
                .map(AnalyzeAction.AnalyzeToken::getTerm)
                .toList();
        System.out.println(language + " " + String.join("|", terms));
      }
    }
  }
}

package org.concordat.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensearch.action.admin.indices.analyze.AnalyzeAction;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.common.xcontent.XContentType;
import org.opensearch.index.query.QueryBuilders;
import org.opensearch.node.Node;
import org.opensearch.search.SearchHit;
import org.opensearch.transport.client.Client;

/** A node with the plugin: an index with the settings that the README shows, and searches. */
class OpenSearchNodeTest {

  private static final String INDEX = "news";

  @TempDir static Path home;

  private static Node node;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    node = EmbeddedNode.start(home, List.of(ConcordatPlugin.class));
    client = node.client();
    // As the README does it, and as the mapping is understood only there: by HTTP.
    HttpRequest request =
        HttpRequest.newBuilder(EmbeddedNode.address(node).resolve("/" + INDEX))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body()))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }
    index("en", "The ministers were signing two agreements in the U.S. on 4 May.");
    index("ru", "Министры подписывали соглашения, а президент ещё выступал.");
    index("vi", "Bộ trưởng Ngoại giao đã ký hai hiệp định tại Hà Nội.");
    client.admin().indices().prepareRefresh(INDEX).get();
  }

  @AfterAll
  static void stop() throws IOException {
    if (node != null) {
      node.close();
    }
  }

  /** The body that the README shows, for all three languages. */
  private static String body() throws IOException {
    String root = System.getProperty("concordat.root", "..");
    String readMe = Files.readString(Path.of(root).resolve("README.md"));
    int start = readMe.indexOf("PUT /news\n") + "PUT /news\n".length();
    assertThat(start).isGreaterThan("PUT /news\n".length());
    return readMe.substring(start, readMe.indexOf("```", start));
  }

  private static void index(String language, String text) {
    client.prepareIndex(INDEX).setId(language).setSource("text_" + language, text).get();
  }

  @ParameterizedTest
  @CsvSource({
    "text_en, agreement, en",
    "text_ru, министр, ru",
    "text_ru, соглашением, ru",
    "text_vi, bộ trưởng, vi",
    "text_vi, Hà Nội, vi",
    "text_vi.folded, ha noi, vi",
    "text_vi.folded, bo truong, vi"
  })
  void findsInflectedAndUnmarkedWords(String field, String question, String id) {
    SearchResponse found =
        client.prepareSearch(INDEX).setQuery(QueryBuilders.matchQuery(field, question)).get();
    assertThat(Arrays.stream(found.getHits().getHits()).map(SearchHit::getId)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "english, The delegation's members were meeting on 4 May.",
    "russian, Члены делегации ещё совещались с министром-координатором.",
    "vietnamese, Các thành viên của đoàn đại biểu họp tại Hà Nội."
  })
  void givesTheTermsOfTheAnalyzer(String analyzer, String sentence) throws IOException {
    List<String> expected =
        terms(
            TextAnalyzers.load().analyzer(Language.valueOf(analyzer.toUpperCase(Locale.ROOT))),
            sentence);
    List<String> found =
        client
            .admin()
            .indices()
            .prepareAnalyze(INDEX, sentence)
            .setAnalyzer(analyzer)
            .get()
            .getTokens()
            .stream()
            .map(AnalyzeAction.AnalyzeToken::getTerm)
            .toList();
    assertThat(found).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void anIndexWithoutALanguageIsRefused() {
    assertThatThrownBy(
            () ->
                client
                    .admin()
                    .indices()
                    .prepareCreate("broken")
                    .setSettings(
                        """
                        {"analysis": {
                          "tokenizer": {"words": {"type": "concordatWord"}},
                          "analyzer": {"mine": {"type": "custom", "tokenizer": "words"}}}}
                        """,
                        XContentType.JSON)
                    .get())
        .hasStackTraceContaining("'words' lacks the setting 'language'");
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}

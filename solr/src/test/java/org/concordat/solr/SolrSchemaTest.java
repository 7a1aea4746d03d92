package org.concordat.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.Version;
import org.apache.solr.core.SolrResourceLoader;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.schema.IndexSchemaFactory;
import org.concordat.analysis.Language;
import org.concordat.analysis.TextAnalyzers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The field type of the README in a schema that Solr reads, and a search with the schema's
 * analyzers. A whole core cannot be started from what Maven Central has of Solr 10.0.0: its module
 * solr-solrj-streaming is missing there.
 */
class SolrSchemaTest {

  private static final String FIELD = "text";

  @TempDir Path home;

  @Test
  void theLuceneIsSolrs() {
    assertThat(Version.LATEST).hasToString("10.3.2");
  }

  @ParameterizedTest
  @CsvSource({
    "en, The ministers were signing two agreements in the U.S., agreement",
    "ru, Министры подписывали соглашения, министром",
    "vi, Bộ trưởng Ngoại giao đã ký hai hiệp định tại Hà Nội, hiệp định",
    "vi, Bộ trưởng Ngoại giao đã ký hai hiệp định tại Hà Nội, trưởng"
  })
  void findsWordsByTheFieldTypeOfTheReadMe(String language, String text, String question)
      throws Exception {
    IndexSchema schema = schema(language);
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(schema.getIndexAnalyzer()))) {
        Document document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        QueryBuilder builder = new QueryBuilder(schema.getQueryAnalyzer());
        IndexSearcher searcher = new IndexSearcher(reader);
        assertThat(searcher.count(builder.createPhraseQuery(FIELD, question, 4))).isEqualTo(1);
        assertThat(searcher.count(builder.createPhraseQuery(FIELD, "zebra"))).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, The delegation's members were meeting on 4 May.",
    "ru, Члены делегации ещё совещались с министром-координатором.",
    "vi, Các thành viên của đoàn đại biểu họp tại Hà Nội."
  })
  void givesTheTermsOfTheAnalyzer(String language, String text) throws Exception {
    Analyzer expected = TextAnalyzers.load().analyzer(Language.of(language).orElseThrow());
    assertThat(terms(schema(language).getIndexAnalyzer(), text))
        .isNotEmpty()
        .isEqualTo(terms(expected, text));
  }

  @Test
  void aFieldTypeInNoLanguageIsRefused() {
    assertThatThrownBy(() -> schema("tlh"))
        .hasStackTraceContaining("no analysis of the language 'tlh'");
  }

  private IndexSchema schema(String language) throws IOException {
    String xml =
        """
        <schema name="test" version="1.7">
          <fieldType name="string" class="solr.StrField"/>
          %s
          <field name="id" type="string" indexed="true" stored="true"/>
          <field name="%s" type="text_%s"/>
          <uniqueKey>id</uniqueKey>
        </schema>
        """
            .formatted(fieldType(language), FIELD, language);
    try (SolrResourceLoader loader = new SolrResourceLoader(home)) {
      return new IndexSchema(
          "schema.xml",
          IndexSchemaFactory.getConfigResource(
              null,
              new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
              loader,
              "schema.xml"),
          Version.LATEST,
          loader,
          new Properties());
    }
  }

  private static String fieldType(String language) throws IOException {
    String root = System.getProperty("concordat.root", "..");
    String readMe = Files.readString(Path.of(root).resolve("README.md"));
    int start = readMe.indexOf("<fieldType name=\"text_vi\"");
    return readMe
        .substring(start, readMe.indexOf("```", start))
        .replace("text_vi", "text_" + language)
        .replace("\"vi\"", '"' + language + '"');
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
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

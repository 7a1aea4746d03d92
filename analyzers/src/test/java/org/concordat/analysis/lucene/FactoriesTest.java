package org.concordat.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.TextAnalyzers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What Lucene users can name in a configuration. */
class FactoriesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.concordat.analysis");

  @Test
  void everyTokenizerAndFilterHasAFactoryOfItsName() {
    List<JavaClass> components =
        CLASSES.stream()
            .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(
                found ->
                    found.isAssignableTo(Tokenizer.class)
                        || found.isAssignableTo(TokenFilter.class)
                        || found.isAssignableTo(CharFilter.class))
            .toList();
    assertThat(components).isNotEmpty();
    assertThat(components)
        .allSatisfy(
            component ->
                assertThat(CLASSES.contain(component.getName() + "Factory"))
                    .as("%sFactory", component.getName())
                    .isTrue());
  }

  @Test
  void everyFactoryIsAService() {
    List<JavaClass> factories =
        CLASSES.stream()
            .filter(
                found ->
                    found.isAssignableTo(TokenizerFactory.class)
                        || found.isAssignableTo(TokenFilterFactory.class)
                        || found.isAssignableTo(CharFilterFactory.class))
            .toList();
    assertThat(factories).isNotEmpty();
    assertThat(services()).containsAll(factories.stream().map(JavaClass::getName).toList());
  }

  private static List<String> services() {
    List<String> names = new ArrayList<>();
    TokenizerFactory.availableTokenizers()
        .forEach(name -> names.add(TokenizerFactory.lookupClass(name).getName()));
    TokenFilterFactory.availableTokenFilters()
        .forEach(name -> names.add(TokenFilterFactory.lookupClass(name).getName()));
    CharFilterFactory.availableCharFilters()
        .forEach(name -> names.add(CharFilterFactory.lookupClass(name).getName()));
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void theConfigurationGivesWhatTheAnalyzerGives(Language language) throws IOException {
    LanguageAnalysis analysis = TextAnalyzers.load().of(language);
    try (Analyzer plain = custom(language, false);
        Analyzer folded = custom(language, true)) {
      assertThat(rows(plain, SAMPLES.get(language)))
          .isNotEmpty()
          .isEqualTo(rows(analysis.analyzer(), SAMPLES.get(language)));
      assertThat(rows(folded, SAMPLES.get(language)))
          .isEqualTo(rows(analysis.foldedAnalyzer(), SAMPLES.get(language)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theReadMeShowsTheConfigurationThatIsTested(Language language) throws IOException {
    String readMe =
        Files.readString(Path.of(System.getProperty("concordat.root", "..")).resolve("README.md"));
    String shown = readMe.replaceAll("\\s+", "");
    assertThat(shown)
        .contains(
            ".withTokenizer(\"concordatWord\",\"language\",\"%s\")".formatted(language.code())
                + ".addTokenFilter(\"concordatStop\",\"language\",\"%s\").build();"
                    .formatted(language.code()));
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaForSolrInTheReadMeGivesWhatTheAnalyzerGives(Language language) throws Exception {
    String readMe =
        Files.readString(Path.of(System.getProperty("concordat.root", "..")).resolve("README.md"));
    int start = readMe.indexOf("<fieldType name=\"text_vi\"");
    int end = readMe.indexOf("```", start);
    assertThat(start).isPositive();
    String field = readMe.substring(start, end).replace("\"vi\"", '"' + language.code() + '"');
    try (Analyzer analyzer = schema(field)) {
      assertThat(rows(analyzer, SAMPLES.get(language)))
          .isEqualTo(rows(TextAnalyzers.load().analyzer(language), SAMPLES.get(language)));
    }
  }

  /** Builds the analyzer of a field type of a Solr schema as Solr does: by the names in it. */
  private static Analyzer schema(String fieldType) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(fieldType)))
            .getDocumentElement();
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder();
    Map<String, String> tokenizer = attributes(root.getElementsByTagName("tokenizer").item(0));
    builder.withTokenizer(tokenizer.remove("name"), tokenizer);
    NodeList filters = root.getElementsByTagName("filter");
    for (int index = 0; index < filters.getLength(); index++) {
      Map<String, String> filter = attributes(filters.item(index));
      builder.addTokenFilter(filter.remove("name"), filter);
    }
    return builder.build();
  }

  private static Map<String, String> attributes(Node element) {
    Map<String, String> found = new HashMap<>();
    for (int index = 0; index < element.getAttributes().getLength(); index++) {
      Node attribute = element.getAttributes().item(index);
      found.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({"en, The ministers were meeting, minister", "ru, Встреча министров, министр"})
  void theConfigurationFindsLemmas(String code, String text, String lemma) throws IOException {
    try (Analyzer analyzer = custom(Language.of(code).orElseThrow(), false)) {
      assertThat(rows(analyzer, text)).anyMatch(row -> row.startsWith(lemma + " "));
    }
  }

  @Test
  void aConfigurationWithoutALanguageIsRefused() {
    assertThatThrownBy(() -> new WordTokenizerFactory(new HashMap<>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language");
    assertThatThrownBy(() -> new LemmaStopFilterFactory(new HashMap<>(Map.of("language", "tlh"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tlh");
    assertThatThrownBy(
            () ->
                new LemmaStopFilterFactory(
                    new HashMap<>(Map.of("language", "en", "words", "my.txt"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words");
  }

  static final Map<Language, String> SAMPLES =
      Map.of(
          Language.ENGLISH,
          "The delegation's members were signing two agreements in the U.S. on 4 May.",
          Language.RUSSIAN,
          "Члены делегации подписывали оба соглашения, и министр-координатор ещё выступал.",
          Language.VIETNAMESE,
          "Các thành viên của đoàn đại biểu đã ký hai hiệp định tại Hà Nội.");

  private static Analyzer custom(Language language, boolean folded) throws IOException {
    CustomAnalyzer.Builder builder =
        CustomAnalyzer.builder()
            .withTokenizer("concordatWord", "language", language.code())
            .addTokenFilter("concordatStop", "language", language.code());
    return (folded ? builder.addTokenFilter("icuFolding") : builder).build();
  }

  static List<String> rows(Analyzer analyzer, String text) throws IOException {
    List<String> rows = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        rows.add(
            term.toString()
                + ' '
                + offset.startOffset()
                + '-'
                + offset.endOffset()
                + " +"
                + step.getPositionIncrement());
      }
      stream.end();
    }
    return rows;
  }
}

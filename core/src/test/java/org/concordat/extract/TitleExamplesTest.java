package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Document;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.text.TextSegmenter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the tables of titles is found in its example and not in its counterexample. */
class TitleExamplesTest {

  private final LanguageRegistry languages = LanguageRegistry.load();
  private final MentionExtractor extractor = new MentionExtractor(languages);
  private final TextSegmenter segmenter = new TextSegmenter(languages.analyzers());

  @TestFactory
  List<DynamicTest> findsTitlesInTheirExamplesOnly() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : languages.languages()) {
      String resource = "/org/concordat/lang/" + language.code() + "/titles.tsv";
      List<Table.Row> rows = Table.read(TitleTable.class, resource).rows();
      assertThat(rows).as(resource).hasSizeGreaterThan(250);
      for (Table.Row row : rows) {
        tests.add(
            DynamicTest.dynamicTest(
                row.place() + " " + row.get("title"), () -> check(language, row)));
      }
    }
    return tests;
  }

  private void check(Language language, Table.Row row) {
    String example = row.need("example");
    String plain = example.replace("[", "").replace("]", "");
    String wanted = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    List<OfficialMention> found = officials(language, plain);
    assertThat(found).extracting(official -> official.span().in(plain)).containsExactly(wanted);
    assertThat(found.get(0).roleLabel()).as("role label").contains(row.need("role"));
    String counterexample = row.need("counterexample");
    assertThat(officials(language, counterexample)).as(counterexample).isEmpty();
  }

  private List<OfficialMention> officials(Language language, String text) {
    Document document = Document.of("example", text).withLanguage(language.code());
    List<Mention> mentions = extractor.extract(segmenter.segment(document));
    return mentions.stream()
        .filter(OfficialMention.class::isInstance)
        .map(OfficialMention.class::cast)
        .toList();
  }
}

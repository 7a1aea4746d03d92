package org.concordat.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.analysis.table.Table;
import org.concordat.extract.MentionExtractor;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Document;
import org.concordat.model.PlaceMention;
import org.concordat.text.SegmentedText;
import org.concordat.text.TextSegmenter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples and counterexamples of the tables of cues. */
class CapitalJudgeTest {

  private static final LanguageRegistry LANGUAGES = LanguageRegistry.load();
  private static final TextSegmenter SEGMENTER = new TextSegmenter(LANGUAGES.analyzers());
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(LANGUAGES);
  private static final EntityLinker LINKER =
      new EntityLinker(LANGUAGES, new PersonNames(LANGUAGES));

  @TestFactory
  Stream<DynamicTest> capitalsInBracketsStandForTheirGovernmentsAndNoOthersDo() {
    return LANGUAGES.languages().stream()
        .flatMap(
            language ->
                Table.read(
                        CapitalJudgeTest.class,
                        "/org/concordat/lang/" + language.code() + "/government-cues.tsv")
                    .rows()
                    .stream()
                    .flatMap(
                        row ->
                            Stream.of(row.get("example"), row.get("counterexample"))
                                .filter(text -> !text.isEmpty())
                                .map(
                                    text ->
                                        DynamicTest.dynamicTest(
                                            row.place() + " " + text,
                                            () -> check(text, language.code())))));
  }

  private static void check(String marked, String language) {
    List<String> wanted = new ArrayList<>();
    int from = marked.indexOf('[');
    while (from >= 0) {
      int to = marked.indexOf(']', from);
      wanted.add(marked.substring(from + 1, to));
      from = marked.indexOf('[', to);
    }
    String text = marked.replace("[", "").replace("]", "");
    SegmentedText segmented =
        SEGMENTER.segment(Document.of("example", text).withLanguage(language));
    List<String> given =
        LINKER.link(segmented, EXTRACTOR.extract(segmented)).mentions().stream()
            .filter(mention -> mention instanceof PlaceMention place && place.country().isPresent())
            .map(mention -> mention.span().in(text))
            .toList();
    assertThat(given).isEqualTo(wanted);
  }
}

package org.concordat.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;
import org.concordat.model.SpeechAct;
import org.concordat.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the cue tables makes the statement of its example and none of its counterexample.
 */
class CueExamplesTest {

  private static final int FEWEST_CUES = 240;

  @TestFactory
  Stream<DynamicTest> everyCueHasAnExampleAndACounterexample() {
    return Stream.of(Language.values()).flatMap(CueExamplesTest::tests);
  }

  private static Stream<DynamicTest> tests(Language language) {
    List<Table.Row> rows =
        Table.read(CueExamplesTest.class, "/org/concordat/lang/" + language.code() + "/cues.tsv")
            .rows();
    assertThat(rows).hasSizeGreaterThan(FEWEST_CUES);
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.get("cue"), () -> check(language.code(), row)));
  }

  private static void check(String language, Table.Row row) {
    MarkedSentence example = MarkedSentence.read(row.need("example"));
    AttributedText found = Attributing.attribute(language, example.text());
    boolean document = row.need("class").equals(lower(SpeechAct.DOCUMENT));
    assertThat(show(document ? found.documentSpeech() : found.statements(), example.text()))
        .as(example.text())
        .contains(row.get("cue") + ": {" + example.speaker() + "} [" + example.content() + "]");
    String counterexample = row.need("counterexample");
    assertThat(Attributing.attribute(language, counterexample).statements())
        .as(counterexample)
        .noneMatch(
            statement ->
                statement.cue().filter(cue -> cue.lemma().equals(row.get("cue"))).isPresent());
  }

  private static String lower(SpeechAct act) {
    return act.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> show(List<Statement> statements, String text) {
    List<String> shown = new ArrayList<>();
    for (Statement statement : statements) {
      String speaker =
          statement.speaker().flatMap(who -> who.span()).map(span -> span.in(text)).orElse("-");
      shown.add(
          statement.cue().map(cue -> cue.lemma()).orElse("-")
              + ": {"
              + speaker
              + "} ["
              + MarkedSentence.bare(statement.content().in(text))
              + "]");
    }
    return shown;
  }
}

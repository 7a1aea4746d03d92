package org.concordat.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.concordat.analysis.TextAnalyzers;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.model.Document;
import org.concordat.treaty.Alignment.Relation;
import org.junit.jupiter.api.Test;

class TreatyAlignerTest {

  private static final List<String> BODIES =
      List.of(
          "Each Party shall measure 12 lakes every month and publish the level.",
          "Fishing with nets is forbidden between 1 March and 15 May.",
          "The Secretariat has 7 members and sits in the capital of the Depositary.",
          "A dispute is settled by arbitration within 90 days.",
          "The budget of 400 000 is paid by the Parties in equal parts.",
          "This Agreement enters into force after 4 ratifications.");

  private static final TextAnalyzers ANALYZERS = TextAnalyzers.load();

  private final TreatyReader reader = TreatyReader.create();
  private final TreatyAligner aligner = new TreatyAligner(ANALYZERS, Lexicon.load(ANALYZERS));

  private TreatyStructure treaty(List<String> numbered) {
    StringBuilder text = new StringBuilder("AGREEMENT ON LAKES\n\n");
    for (String article : numbered) {
      text.append("Article ").append(article).append("\n\n");
    }
    return reader.read(Document.of("lakes", text.toString()).withLanguage("en"));
  }

  private static List<String> numbered(List<String> bodies) {
    List<String> numbered = new ArrayList<>();
    for (String body : bodies) {
      numbered.add((numbered.size() + 1) + "\n" + body);
    }
    return numbered;
  }

  private static List<String> without(List<String> list, int index) {
    List<String> rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }

  @Test
  void laysEqualTextsSideBySide() {
    TreatyStructure text = treaty(numbered(BODIES));
    Alignment alignment = aligner.align(List.of(text, text, text));
    assertThat(alignment.rows()).hasSize(6);
    assertThat(alignment.differences()).isEmpty();
  }

  @Test
  void reportsAMissingArticleThatLeavesAGap() {
    Alignment alignment =
        aligner.align(List.of(treaty(numbered(BODIES)), treaty(without(numbered(BODIES), 2))));
    assertThat(alignment.differences()).hasSize(1);
    assertThat(alignment.rows().get(2).relations())
        .containsExactly(Relation.SAME, Relation.MISSING);
  }

  @Test
  void reportsAMissingArticleBehindWhichAllAreRenumbered() {
    Alignment alignment =
        aligner.align(List.of(treaty(numbered(BODIES)), treaty(numbered(without(BODIES, 2)))));
    assertThat(alignment.rows())
        .extracting(row -> row.relations().get(1))
        .containsExactly(
            Relation.SAME,
            Relation.SAME,
            Relation.MISSING,
            Relation.RENUMBERED,
            Relation.RENUMBERED,
            Relation.RENUMBERED);
  }

  @Test
  void reportsAnInsertedArticle() {
    Alignment alignment =
        aligner.align(List.of(treaty(without(numbered(BODIES), 3)), treaty(numbered(BODIES))));
    assertThat(alignment.rows())
        .extracting(row -> row.relations().get(1))
        .containsExactly(
            Relation.SAME,
            Relation.SAME,
            Relation.SAME,
            Relation.INSERTED,
            Relation.SAME,
            Relation.SAME);
  }

  @Test
  void reportsTwoArticlesThatAreOneElsewhere() {
    List<String> merged = new ArrayList<>(BODIES);
    merged.set(1, BODIES.get(1) + "\n" + BODIES.get(2));
    merged.remove(2);
    Alignment alignment =
        aligner.align(List.of(treaty(numbered(BODIES)), treaty(numbered(merged))));
    assertThat(alignment.rows())
        .extracting(row -> row.relations().get(1))
        .containsExactly(
            Relation.SAME,
            Relation.MERGED,
            Relation.MERGED,
            Relation.RENUMBERED,
            Relation.RENUMBERED,
            Relation.RENUMBERED);
  }

  @Test
  void alignsTenThousandArticlesInLinearTime() {
    List<String> bodies = new ArrayList<>();
    for (int number = 0; number < 10_000; number++) {
      bodies.add("The Parties count " + number + " lakes.");
    }
    TreatyStructure text = treaty(numbered(bodies));
    assertTimeout(
        Duration.ofSeconds(90),
        () -> assertThat(aligner.align(List.of(text, text)).differences()).isEmpty());
  }

  @Test
  void refusesASingleText() {
    TreatyStructure text = treaty(numbered(BODIES));
    assertThatThrownBy(() -> aligner.align(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exportsEveryParagraphOfEveryText() {
    TreatyStructure text = treaty(numbered(BODIES));
    Alignment alignment = aligner.align(List.of(text, text));
    assertThat(AlignmentExport.tmx(alignment).split("<tu>", -1)).hasSize(7);
    assertThat(AlignmentExport.html(alignment)).contains("Fishing with nets").contains("<th");
  }
}

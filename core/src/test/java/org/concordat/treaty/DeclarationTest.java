package org.concordat.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordat.Concordat;
import org.concordat.model.Document;
import org.concordat.treaty.Alignment.Relation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real text of thirty articles in three languages, whole and with one article changed. */
class DeclarationTest {

  private static final int ARTICLES = 30;
  private static final int LEAST_MERGED = 26;

  private static final Path FOLDER =
      Path.of(System.getProperty("concordat.root", ".."), "..", "shared", "eval", "treaty");

  private static final Concordat CONCORDAT = Concordat.create();

  @BeforeAll
  static void thereIsAText() {
    assumeTrue(Files.isDirectory(FOLDER), "the development sets are not beside this checkout");
  }

  private static String text(String language) throws IOException {
    return Files.readString(FOLDER.resolve("udhr." + language + ".txt"));
  }

  private static TreatyStructure read(String language, String text) {
    return CONCORDAT.readTreaty(Document.of("udhr", text).withLanguage(language));
  }

  private static Alignment besideEnglish(TreatyStructure other) throws IOException {
    return CONCORDAT.alignTreaties(List.of(read("en", text("en")), other));
  }

  @Test
  void laysEveryArticleBesideItsOwn() throws IOException {
    List<TreatyStructure> texts = new ArrayList<>();
    for (String language : List.of("en", "ru", "vi")) {
      TreatyStructure structure = read(language, text(language));
      assertThat(structure.articles()).hasSize(ARTICLES);
      assertThat(structure.nodes().get(0).part()).isEqualTo(TreatyPart.PREAMBLE);
      assertThat(structure.warnings()).isEmpty();
      texts.add(structure);
    }
    Alignment alignment = CONCORDAT.alignTreaties(texts);
    assertThat(alignment.rows()).hasSize(ARTICLES);
    assertThat(alignment.differences()).isEmpty();
  }

  @Test
  void reportsExactlyTheArticleThatIsLeftOut() throws IOException {
    for (String language : List.of("ru", "vi")) {
      String text = text(language);
      for (TreatyNode left : read(language, text).articles()) {
        TreatyStructure rest =
            read(
                language,
                text.substring(0, left.span().start()) + text.substring(left.span().end()));
        assertThat(besideEnglish(rest).differences())
            .as(language + " " + left.number())
            .singleElement()
            .satisfies(
                row -> {
                  assertThat(row.cells().get(0).get(0).number()).isEqualTo(left.number());
                  assertThat(row.relations()).containsExactly(Relation.SAME, Relation.MISSING);
                });
      }
    }
  }

  /** A very short article behind a long one leaves no trace in length or words. */
  @Test
  void reportsTwoArticlesThatWereMadeOne() throws IOException {
    for (String language : List.of("ru", "vi")) {
      String text = text(language);
      List<TreatyNode> articles = read(language, text).articles();
      int found = 0;
      for (TreatyNode second : articles.subList(1, ARTICLES)) {
        TreatyStructure merged =
            read(
                language,
                text.substring(0, second.span().start())
                    + text.substring(second.label().orElseThrow().end()));
        List<Alignment.Row> differences = besideEnglish(merged).differences();
        boolean right =
            differences.size() == 2
                && differences.get(1).cells().get(0).get(0).number().equals(second.number())
                && differences.stream().allMatch(row -> row.relations().get(1) == Relation.MERGED);
        found += right ? 1 : 0;
      }
      assertThat(found).as(language).isGreaterThanOrEqualTo(LEAST_MERGED);
    }
  }
}

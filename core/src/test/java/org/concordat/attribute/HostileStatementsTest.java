package org.concordat.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.concordat.link.LinkedText;
import org.concordat.model.Statement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts that are made to be slow or to confuse: time stays linear, spans stay in the text. */
class HostileStatementsTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void oneQuotationOfFiveThousandSentences() {
    String text = "\"" + "We shall see what comes of it. ".repeat(5_000) + "\" the mayor said.";
    check(text);
  }

  @Test
  void aThousandMarksThatNobodyCloses() {
    check("He said: \"We go. ".repeat(1_000));
    check("«Мы идём, ".repeat(1_000));
    check("the ministers' view is 'old ".repeat(1_000));
  }

  @Test
  void aDialogueOfAThousandTurns() {
    List<Statement> statements =
        check("\"We go,\" said Karpov. \"You stay,\" said Petrova. ".repeat(1_000));
    assertThat(statements).hasSizeGreaterThan(1_900);
  }

  @Test
  void aTableOfNamesHasNoStatements() {
    assertThat(check("Ivan Petrov\tMoscow\t17\nAnna Karpova\tTver\t18\n".repeat(500))).isEmpty();
  }

  @Test
  void oneSentenceOfNothingButCues() {
    check("he said she said they claimed and denied, ".repeat(2_000));
  }

  private static List<Statement> check(String text) {
    LinkedText linked = Attributing.link("en", text);
    List<Statement> statements =
        Assertions.assertTimeoutPreemptively(
            SOON, () -> Attributing.attribute(linked).statements());
    for (Statement statement : statements) {
      assertThat(statement.content().in(text)).isNotBlank();
    }
    return statements;
  }
}

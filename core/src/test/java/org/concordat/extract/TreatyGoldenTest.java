package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.concordat.model.TreatyMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/treaties.txt}: a sentence and the treaties in it. */
class TreatyGoldenTest {

  @TestFactory
  List<DynamicTest> findsTheTreatiesOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests =
        MentionGolden.tests("treaties", TreatyMention.class, TreatyGoldenTest::show);
    assertThat(tests).hasSizeGreaterThan(30);
    return tests;
  }

  private static String show(TreatyMention treaty, String sentence) {
    return "["
        + treaty.span().in(sentence)
        + "]"
        + (treaty.anaphoric() ? " ana" : "")
        + treaty.id().map(id -> " " + id).orElse("");
  }
}

package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.PersonMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/mentions.txt}: a sentence, the persons and officials in it. */
class PersonGoldenTest {

  @TestFactory
  List<DynamicTest> findsThePersonsAndOfficialsOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests =
        MentionGolden.tests("mentions", Mention.class, PersonGoldenTest::show);
    assertThat(tests).hasSizeGreaterThan(80);
    return tests;
  }

  private static String show(Mention mention, String sentence) {
    String span = mention.span().in(sentence);
    return switch (mention) {
      case PersonMention person -> "[" + span + "] " + person.name();
      case OfficialMention official ->
          "[OFFICIAL "
              + span
              + "] "
              + official.roleLabel().orElse("")
              + official.affiliation().map(id -> " @ " + id).orElse("");
      default -> "";
    };
  }
}

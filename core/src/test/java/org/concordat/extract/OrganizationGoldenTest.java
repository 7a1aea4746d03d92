package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.concordat.model.OrganizationMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/organizations.txt}: a sentence and the organisations in it. */
class OrganizationGoldenTest {

  @TestFactory
  List<DynamicTest> findsTheOrganisationsOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests =
        MentionGolden.tests(
            "organizations",
            OrganizationMention.class,
            (mention, sentence) -> "[" + mention.span().in(sentence) + "]");
    assertThat(tests).hasSizeGreaterThan(25);
    return tests;
  }
}

package org.concordat.cite;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.Golden;
import org.concordat.model.Analysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/citations.txt}: a text, an arrow, the articles that it cites. */
class CitationGoldenTest {

  private static final int LEAST_OF_A_LANGUAGE = 50;

  @TestFactory
  List<DynamicTest> findsTheCitationsOfTheGoldenFiles() throws IOException {
    return Golden.tests("citations", LEAST_OF_A_LANGUAGE, CitationGoldenTest::show);
  }

  private static String show(Analysis analysis) {
    return analysis.citations().stream()
        .map(
            citation ->
                "["
                    + citation.span().in(analysis.document().text())
                    + "] "
                    + Golden.slug(citation.key()))
        .collect(Collectors.joining(" ; "));
  }
}

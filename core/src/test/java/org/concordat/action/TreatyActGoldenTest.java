package org.concordat.action;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.Golden;
import org.concordat.model.Analysis;
import org.concordat.model.TreatyAct;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files {@code golden/xx/treaty-acts.txt}: a text, and what states did to treaties in it.
 */
class TreatyActGoldenTest {

  private static final int LEAST_OF_A_LANGUAGE = 40;

  @TestFactory
  List<DynamicTest> findsTheActsOfTheGoldenFiles() throws IOException {
    return Golden.tests("treaty-acts", LEAST_OF_A_LANGUAGE, TreatyActGoldenTest::show);
  }

  private static String show(Analysis analysis) {
    return analysis.acts().stream()
        .map(TreatyActGoldenTest::show)
        .collect(Collectors.joining(" ; "));
  }

  private static String show(TreatyAct act) {
    String force =
        switch (act.force()) {
          case DONE -> "";
          case INTENDED -> "plan:";
          case REFUSED -> "not:";
        };
    return Golden.slug(act.party())
        + " "
        + force
        + act.kind().label()
        + " "
        + Golden.slug(act.treaty())
        + act.date().map(date -> " " + date).orElse("");
  }
}

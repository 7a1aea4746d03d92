package org.concordat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.analysis.NumberComparator;
import org.concordat.model.CountMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden files {@code golden/xx/counts.txt}: a sentence and the counts in it. */
class CountGoldenTest {

  @TestFactory
  List<DynamicTest> findsTheCountsOfTheGoldenFiles() throws IOException {
    List<DynamicTest> tests =
        MentionGolden.tests("counts", CountMention.class, CountGoldenTest::show);
    assertThat(tests).hasSizeGreaterThan(60);
    return tests;
  }

  private static String show(CountMention count, String sentence) {
    String sign = count.comparator() == NumberComparator.EQUAL ? "" : count.comparator().sign();
    String range = count.maximum().map(maximum -> ".." + maximum.toPlainString()).orElse("");
    List<String> parts = new ArrayList<>();
    parts.add("[" + count.span().in(sentence) + "]");
    parts.add(sign + count.value().toPlainString() + range);
    count.unit().ifPresent(parts::add);
    parts.add(String.join(",", count.counted()));
    count.relation().ifPresent(parts::add);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}

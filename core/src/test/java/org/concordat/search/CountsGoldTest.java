package org.concordat.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.Concordat;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.CountScorer;
import org.concordat.evaluation.GoldDocument;
import org.concordat.evaluation.GoldReader;
import org.concordat.index.StatementIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of our own news against their gold; no contradiction where news does not contradict. */
class CountsGoldTest {

  private static final double LEAST_PAIRS = 0.92;
  private static final double LEAST_VERDICTS = 0.94;

  private static final Path NEWS =
      Path.of(System.getProperty("concordat.root", ".."), "..", "shared", "eval", "news");

  @TempDir private Path folder;

  private CountReport report(List<GoldDocument> documents) {
    Concordat concordat = Concordat.create();
    try (StatementIndex index = concordat.openIndex(folder)) {
      documents.forEach(document -> index.add(concordat.analyze(document.document())));
      index.commit();
    }
    try (StatementSearcher searcher = concordat.openSearcher(folder)) {
      return searcher.counts(Optional.empty(), SearchRequest.Filters.NONE);
    }
  }

  @Test
  void groupsAndVerdictsAreThoseOfTheGold() {
    Corpora corpora = Corpora.load();
    List<GoldDocument> documents =
        Stream.of(Corpora.Kind.NEWS, Corpora.Kind.COUNT_NEWS)
            .flatMap(kind -> corpora.names(kind).stream())
            .flatMap(name -> GoldReader.read(name, corpora.text(name)).stream())
            .toList();
    CountReport report = report(documents);
    String gold = corpora.text(corpora.names(Corpora.Kind.COUNTS).get(0));
    String differences = String.join("\n", CountScorer.differences(gold, report));
    assertThat(CountScorer.pairs(gold, report).f1())
        .as(differences)
        .isGreaterThanOrEqualTo(LEAST_PAIRS);
    assertThat(CountScorer.verdicts(gold, report).recall())
        .as(differences)
        .isGreaterThanOrEqualTo(LEAST_VERDICTS);
  }

  @Test
  void findsNoContradictionInNewsThatHasNone() throws IOException {
    assumeTrue(Files.isDirectory(NEWS), "the development sets are not beside this checkout");
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(NEWS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".gold")).sorted().toList()) {
        documents.addAll(GoldReader.read(file.toString(), Files.readString(file)));
      }
    }
    assertThat(documents).hasSizeGreaterThan(20);
    assertThat(report(documents).groups().stream().filter(CountReport.Group::contradictory))
        .isEmpty();
  }
}

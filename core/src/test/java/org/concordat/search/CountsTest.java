package org.concordat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.Concordat;
import org.concordat.index.StatementIndex;
import org.concordat.model.Document;
import org.concordat.search.CountReport.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case made to be wrong is found, one that is right is left alone. */
class CountsTest {

  private static final Concordat CONCORDAT = Concordat.create();

  @TempDir Path folder;

  private static Document news(String id, String language, String day, String text) {
    return new Document(
        id, Optional.of("wire"), Optional.of(language), Optional.empty(), Optional.of(day), text);
  }

  private CountReport report(Document... documents) {
    try (StatementIndex index = CONCORDAT.openIndex(folder)) {
      for (Document document : documents) {
        index.add(CONCORDAT.analyze(document));
      }
      index.commit();
    }
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      return searcher.counts(Optional.empty(), SearchRequest.Filters.NONE);
    }
  }

  private static List<Verdict> verdicts(CountReport report, String relation) {
    return report.groups().stream()
        .filter(group -> group.relation().equals(Optional.of(relation)))
        .filter(group -> group.documents() > 1)
        .flatMap(group -> group.counts().stream())
        .map(CountReport.Count::verdict)
        .toList();
  }

  @Test
  void findsTheContradictionAcrossLanguages() {
    CountReport report =
        report(
            news(
                "en",
                "en",
                "2026-05-04",
                "Sixty-nine countries signed the Hanoi Convention in Da Nang, Vietnam said."),
            news(
                "ru",
                "ru",
                "2026-05-04",
                "Ханойскую конвенцию в Дананге подписали 72 страны, сообщил Вьетнам."),
            news(
                "vi",
                "vi",
                "2026-05-04",
                "Gần 70 nước đã ký Công ước Hà Nội tại Đà Nẵng, Việt Nam cho biết."));
    assertThat(report.hasContradiction()).isTrue();
    assertThat(verdicts(report, "sign"))
        .containsExactly(Verdict.AGREES, Verdict.CONTRADICTS, Verdict.AGREES);
  }

  @Test
  void takesALaterHigherNumberOfWhatGrowsForNews() {
    CountReport report =
        report(
            news("a", "en", "2026-05-04", "At least 34 people died in the flood in Hue, Vietnam."),
            news("b", "en", "2026-05-06", "52 people died in the flood in Hue, Vietnam."),
            news("c", "en", "2026-05-07", "41 people died in the flood in Hue, Vietnam."));
    assertThat(verdicts(report, "die"))
        .containsExactly(Verdict.AGREES, Verdict.AGREES, Verdict.CONTRADICTS);
  }

  @Test
  void leavesAgreementAndOtherEventsAlone() {
    CountReport report =
        report(
            news(
                "a",
                "en",
                "2026-05-04",
                "More than 110 countries signed the Hanoi Convention in Da Nang, Vietnam."),
            news(
                "b",
                "en",
                "2026-05-04",
                "119 countries signed the Hanoi Convention in Da Nang, Vietnam."),
            news("c", "en", "2026-05-04", "Twelve countries signed a fisheries pact in Oslo."),
            news("d", "en", "2029-05-04", "34 people died in a fire in Lima, Peru."),
            news("e", "en", "2026-05-04", "57 people died in a flood in Hue."));
    assertThat(report.hasContradiction()).isFalse();
    assertThat(verdicts(report, "sign")).containsExactly(Verdict.AGREES, Verdict.AGREES);
  }

  @Test
  void tellsTwoNumbersOfOneVoteApart() {
    CountReport report =
        report(
            news(
                "a",
                "en",
                "2026-05-04",
                "141 states voted for the UN text in New York, 5 states voted against it."),
            news(
                "b",
                "en",
                "2026-05-04",
                "138 states voted for the UN text in New York, 5 states voted against it."));
    assertThat(report.groups().stream().filter(CountReport.Group::contradictory).toList())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.counts())
                    .extracting(count -> count.fact().value().intValue())
                    .containsExactly(141, 138));
  }

  @Test
  void takesTheBoundOfAnOpenCountForTheSameNumber() {
    CountReport report =
        report(
            news("a", "en", "2026-05-04", "More than 320 people died in the flood in Hue."),
            news("b", "ru", "2026-05-04", "При наводнении в Хюэ погибли 320 человек."));
    assertThat(verdicts(report, "die")).containsExactly(Verdict.AGREES, Verdict.AGREES);
  }

  @Test
  void seesNoContradictionWhereNoVerbSaysThatTheSameIsCounted() {
    CountReport report =
        report(
            news("a", "en", "2026-05-04", "The chain in Hue, Vietnam, has a cream in four shops."),
            news("b", "en", "2026-05-05", "In two shops in Hue, Vietnam: the cream of the chain."));
    assertThat(report.hasContradiction()).isFalse();
  }
}

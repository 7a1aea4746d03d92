package org.concordat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.Concordat;
import org.concordat.index.StatementIndex;
import org.concordat.json.StatusJson;
import org.concordat.model.Document;
import org.concordat.model.TreatyAct.Force;
import org.concordat.model.TreatyAct.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who did what to a treaty, by news in three languages. */
class TreatyStatusTest {

  @TempDir static Path folder;

  private static final Concordat CONCORDAT = Concordat.create();

  private static void add(
      StatementIndex index, String id, String language, String day, String text) {
    Document document =
        new Document(
            id,
            Optional.of(language + "-wire"),
            Optional.of(language),
            Optional.empty(),
            Optional.of(day),
            text);
    index.add(CONCORDAT.analyze(document));
  }

  @BeforeAll
  static void index() {
    try (StatementIndex index = CONCORDAT.openIndex(folder)) {
      add(
          index,
          "a",
          "en",
          "2026-05-06",
          "Cuba ratified the Hanoi Convention on 4 May 2026. Peru refused to sign the Hanoi"
              + " Convention.");
      add(
          index,
          "b",
          "ru",
          "2026-05-07",
          "Куба ратифицировала Ханойскую конвенцию 5 мая 2026 года. Лаос подписал Ханойскую"
              + " конвенцию.");
      add(index, "c", "vi", "2026-05-08", "Lào đã ký Công ước Hà Nội ngày 7 tháng 5 năm 2026.");
      add(
          index,
          "d",
          "en",
          "2026-06-01",
          "The minister said that Chile would accede to the Hanoi Convention. Peru left the Paris"
              + " Agreement.");
      index.commit();
    }
  }

  private static TreatyStatus status(String treaty) {
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      return searcher.treatyStatus(treaty, SearchRequest.Filters.NONE);
    }
  }

  private static TreatyStatus.Party party(TreatyStatus status, String id) {
    return status.parties().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void gathersWhatAllLanguagesSay() {
    TreatyStatus status = status("Hanoi Convention");
    assertThat(status).isEqualTo(status("hanoi-convention")).isEqualTo(status("Công ước Hà Nội"));
    assertThat(status.parties())
        .extracting(TreatyStatus.Party::id)
        .containsExactly("country:CL", "country:CU", "country:LA", "country:PE");
    TreatyStatus.Deed signed = party(status, "country:LA").deed(Kind.SIGN).orElseThrow();
    assertThat(signed.date()).hasValue("2026-05-07");
    assertThat(signed.contradictory()).isFalse();
    assertThat(signed.reports())
        .extracting(TreatyStatus.Report::document)
        .containsExactly("b", "c");
  }

  @Test
  void tellsDatesThatDiffer() {
    TreatyStatus.Deed deed =
        party(status("Hanoi Convention"), "country:CU").deed(Kind.RATIFY).orElseThrow();
    assertThat(deed.contradictory()).isTrue();
    assertThat(deed.reports())
        .extracting(report -> report.date().orElse(""))
        .containsExactly("2026-05-04", "2026-05-05");
  }

  @Test
  void tellsIntentionsAndRefusalsFromDeeds() {
    TreatyStatus status = status("Hanoi Convention");
    assertThat(party(status, "country:PE").deed(Kind.SIGN).orElseThrow().force())
        .isEqualTo(Force.REFUSED);
    assertThat(party(status, "country:CL").deed(Kind.ACCEDE).orElseThrow().force())
        .isEqualTo(Force.INTENDED);
  }

  @Test
  void showsTheWordsBehindEveryCell() {
    String json = new StatusJson().write(status("Hanoi Convention"));
    assertThat(json)
        .contains("\"text\":\"ratified\"")
        .contains("Cuba ratified the Hanoi Convention on 4 May 2026.")
        .contains("\"source\":\"ru-wire\"");
  }

  @Test
  void obeysFilters() {
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      SearchRequest.Filters late =
          new SearchRequest.Filters(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of("vi-wire"),
              List.of(),
              Optional.empty(),
              Optional.empty());
      assertThat(searcher.treatyStatus("Hanoi Convention", late).parties())
          .extracting(TreatyStatus.Party::id)
          .containsExactly("country:LA");
    }
  }
}

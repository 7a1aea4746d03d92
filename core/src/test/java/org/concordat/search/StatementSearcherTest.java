package org.concordat.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.Concordat;
import org.concordat.index.IndexException;
import org.concordat.index.StatementIndex;
import org.concordat.model.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementSearcherTest {

  @TempDir static Path folder;

  private static final Concordat CONCORDAT = Concordat.create();

  private static Document document(String id, String language, String published, String text) {
    return new Document(
        id,
        Optional.of(language + "-wire"),
        Optional.of(language),
        Optional.empty(),
        Optional.of(published),
        text);
  }

  @BeforeAll
  static void index() {
    try (StatementIndex index = CONCORDAT.openIndex(folder)) {
      index.add(
          CONCORDAT.analyze(
              document(
                  "en1",
                  "en",
                  "2026-03-01",
                  "Cuba signed the convention on Monday. Cuba called for international cooperation.")));
      index.add(
          CONCORDAT.analyze(
              document(
                  "ru1",
                  "ru",
                  "2026-03-02",
                  "Куба подписала конвенцию в понедельник. Куба призвала к международному сотрудничеству.")));
      index.add(
          CONCORDAT.analyze(
              document(
                  "vi1",
                  "vi",
                  "2026-03-03",
                  "Cuba đã ký công ước hôm thứ Hai. Cuba kêu gọi hợp tác quốc tế.")));
      index.add(
          CONCORDAT.analyze(
              document(
                  "en2",
                  "en",
                  "2026-03-04",
                  "The harvest of apples in Norway was poor this year.")));
      index.commit();
    }
  }

  private static List<String> ids(SearchRequest request) {
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      return searcher.search(request).hits().stream().map(Hit::document).toList();
    }
  }

  @Test
  void findsAllLanguagesFromEach() {
    for (String query :
        List.of(
            "Cuba convention cooperation",
            "Куба конвенция сотрудничество",
            "Cuba công ước hợp tác")) {
      assertThat(ids(SearchRequest.of(query, SearchUnit.DOCUMENT, 10)))
          .containsExactlyInAnyOrder("en1", "ru1", "vi1");
    }
  }

  @Test
  void highlightsInEveryLanguage() {
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      for (Hit hit :
          searcher.search(SearchRequest.of("конвенция", SearchUnit.PASSAGE, 10)).hits()) {
        assertThat(hit.highlights()).as(hit.document()).hasSize(1);
        String word =
            hit.text()
                .substring(
                    hit.highlights().get(0).start() - hit.span().start(),
                    hit.highlights().get(0).end() - hit.span().start());
        assertThat(word).isIn("convention", "конвенцию", "công ước");
      }
    }
  }

  @Test
  void limitsLanguagesAndDays() {
    SearchRequest.Filters march2 =
        new SearchRequest.Filters(
            List.of(),
            List.of("Куба"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(LocalDate.parse("2026-03-02")),
            Optional.empty());
    assertThat(
            ids(
                SearchRequest.builder("convention")
                    .from("en")
                    .to(Set.of("en", "ru"))
                    .filters(march2)
                    .build()))
        .containsExactly("ru1");
  }

  @Test
  void replacesAndDeletesById(@TempDir Path other) {
    try (StatementIndex index = CONCORDAT.openIndex(other)) {
      index.add(CONCORDAT.analyze(document("one", "en", "2026-03-01", "Ships left the harbour.")));
      index.add(CONCORDAT.analyze(document("one", "en", "2026-03-01", "Trains left the station.")));
      index.add(CONCORDAT.analyze(document("two", "en", "2026-03-01", "Trains were late.")));
      index.delete("two");
      index.commit();
    }
    try (StatementSearcher searcher = CONCORDAT.openSearcher(other)) {
      assertThat(searcher.search(SearchRequest.of("ships", SearchUnit.DOCUMENT, 5)).hits())
          .isEmpty();
      assertThat(searcher.search(SearchRequest.of("trains", SearchUnit.DOCUMENT, 5)).hits())
          .extracting(Hit::document)
          .containsExactly("one");
    }
  }

  @Test
  void dropsWhatWasNotCommitted(@TempDir Path other) {
    try (StatementIndex index = CONCORDAT.openIndex(other)) {
      index.commit();
      index.add(CONCORDAT.analyze(document("one", "en", "2026-03-01", "Ships left the harbour.")));
    }
    try (StatementSearcher searcher = CONCORDAT.openSearcher(other)) {
      assertThat(searcher.search(SearchRequest.of("ships", SearchUnit.DOCUMENT, 5)).hits())
          .isEmpty();
    }
  }

  @Test
  void refusesTheSecondWriterAndTheMissingIndexInOneLine(@TempDir Path other) {
    try (StatementIndex index = CONCORDAT.openIndex(other)) {
      assertThatThrownBy(() -> CONCORDAT.openIndex(other))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("locked");
      index.commit();
    }
    assertThatThrownBy(() -> CONCORDAT.openSearcher(other.resolve("none")))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void refusesQueriesThatSayNothing() {
    for (String query : List.of("", "   ", "?!", "-only", "\"open")) {
      assertThatThrownBy(() -> ids(SearchRequest.of(query, SearchUnit.DOCUMENT, 5)))
          .as(query)
          .isInstanceOf(SearchException.class);
    }
  }

  @Test
  void countsFacets() {
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      SearchResult result =
          searcher.search(SearchRequest.builder("convention").limit(1).facets(true).build());
      assertThat(result.total()).isEqualTo(3);
      assertThat(result.facets())
          .filteredOn(facet -> facet.field().equals("language"))
          .flatExtracting(SearchResult.Facet::values)
          .hasSize(3);
    }
  }
}

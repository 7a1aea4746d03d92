package org.concordat.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.Concordat;
import org.concordat.corpora.Corpora;
import org.concordat.index.StatementIndex;
import org.concordat.model.Analysis;
import org.concordat.model.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From news to the article that it cites, and back, in every language. */
class CitedArticlesTest {

  @TempDir static Path folder;

  private static final Concordat CONCORDAT = Concordat.create();
  private static final String ARCHIVES = "convention-archives-mutual-assistance-rescue";

  private static void add(StatementIndex index, String id, String language, String text) {
    index.add(CONCORDAT.analyze(Document.of(id, text).withLanguage(language)));
  }

  @BeforeAll
  static void index() {
    try (StatementIndex index = CONCORDAT.openIndex(folder)) {
      for (String language : List.of("en", "ru", "vi")) {
        Analysis text = CONCORDAT.analyze(treaty("archives", language));
        assertThat(text.treaty()).isEqualTo(Optional.of("treaty:" + ARCHIVES));
        index.add(text);
      }
      add(
          index,
          "en1",
          "en",
          "Cuba ratified the Convention on Mutual Assistance in the Rescue of Archives. Its minister"
              + " said that Article 12 protects records abroad.");
      add(
          index,
          "ru1",
          "ru",
          "Куба ратифицировала Конвенцию о взаимной помощи при спасении архивов. По пункту 2 статьи"
              + " 12 Конвенции нужен перечень.");
      add(
          index,
          "vi1",
          "vi",
          "Cuba phê chuẩn Công ước về tương trợ cứu hộ lưu trữ. Khoản 2 Điều 12 Công ước đòi hỏi"
              + " danh mục.");
      add(index, "en2", "en", "Peru invoked Article 51 of the UN Charter on Friday.");
      index.commit();
    }
  }

  private static Document treaty(String name, String language) {
    String file = name + "." + language + ".txt";
    return Document.of(file, Corpora.load().text("treaty/" + file)).withLanguage(language);
  }

  private static List<String> find(String query) {
    try (StatementSearcher searcher = CONCORDAT.openSearcher(folder)) {
      return searcher
          .search(SearchRequest.builder(query).unit(SearchUnit.PASSAGE).build())
          .hits()
          .stream()
          .map(Hit::document)
          .toList();
    }
  }

  @Test
  void findsTheArticleBeforeWhatCitesIt() {
    assertThat(find("cites:" + ARCHIVES + "#12"))
        .hasSize(9)
        .startsWith("archives.en.txt", "archives.ru.txt", "archives.vi.txt")
        .contains("en1", "ru1", "vi1");
  }

  @Test
  void tellsParagraphsApart() {
    assertThat(find("cites:treaty:" + ARCHIVES + "#12(2)"))
        .containsExactlyInAnyOrder(
            "archives.en.txt", "archives.ru.txt", "archives.vi.txt", "ru1", "vi1");
    assertThat(find("article:" + ARCHIVES + "#6.1.b"))
        .containsExactlyInAnyOrder("archives.en.txt", "archives.ru.txt", "archives.vi.txt");
  }

  @Test
  void knowsTreatiesByNamesOfAnyLanguage() {
    assertThat(find("cites:\"Устав ООН\"#51")).containsExactly("en2");
    assertThat(find("cites:un-charter Peru")).containsExactly("en2");
    assertThatThrownBy(() -> find("cites:#5"))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("which treaty?");
  }

  @Test
  void readsACitationInTheWordsOfTheQuery() {
    assertThat(find("Điều 12 Công ước về tương trợ cứu hộ lưu trữ").subList(0, 3))
        .containsExactlyInAnyOrder("archives.en.txt", "archives.ru.txt", "archives.vi.txt");
  }
}

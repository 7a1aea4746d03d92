package org.concordat.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.concordat.model.Document;
import org.junit.jupiter.api.Test;

class TreatyReaderTest {

  private static final String ENGLISH =
      """
      AGREEMENT ON THE CARE OF SHARED LAKES

      The States Parties to this Agreement,
      Mindful that a lake knows no border,
      Have agreed as follows:

      CHAPTER I. GENERAL

      Article 1
      Terms
      For the purposes of this Agreement:
      (a) "lake" means a body of standing water;
      (b) "shore" means the land that
      floods reach;
      (c) "Party" means a State bound by this Agreement.

      Article 2. Duties
      1. Each Party shall measure its water every month.
      2. It shall publish:
      a) the level;
      b) the temperature.
      Article 5(2) of the Charter remains unaffected.

      - 3 -

      CHAPTER II. CLOSING

      ARTICLE III
      This Agreement enters into force when four States have ratified it.

      Done at Lakeside on 3 May 2024 in two originals.

      ANNEX I
      Measuring stations
      1. The stations are listed by the Secretariat.
      """;

  private static final String RUSSIAN =
      """
      СОГЛАШЕНИЕ О ЗАБОТЕ ОБ ОБЩИХ ОЗЁРАХ

      Государства-участники, сознавая, что озеро не знает границ,
      договорились о нижеследующем:

      Статья 1. Термины
      Для целей настоящего Соглашения:
      а) «озеро» означает стоячий водоём;
      б) «берег» означает землю, до которой доходит паводок.

      Статья 2. Обязанности
      1. Каждая Сторона ежемесячно измеряет свою воду.
      2. Она публикует уровень воды.

      Статья 3
      Соглашение вступает в силу после четырёх ратификаций.

      Совершено в Озёрске 3 мая 2024 года.
      """;

  private static final String VIETNAMESE =
      """
      HIỆP ĐỊNH VỀ CHĂM SÓC CÁC HỒ CHUNG

      Các Quốc gia thành viên, ý thức rằng hồ không biết biên giới,
      đã thỏa thuận như sau:

      Điều 1. Thuật ngữ
      a) "hồ" là vùng nước lặng;
      b) "bờ" là vùng đất nước lũ tràn tới;
      c) "Bên" là Quốc gia;
      d) "mùa" là ba tháng;
      đ) "trạm" là nơi đo.

      Điều 2. Nghĩa vụ
      1. Mỗi Bên đo nước hằng tháng.
      2. Mỗi Bên công bố mực nước.

      Điều 3:
      Hiệp định có hiệu lực sau bốn lần phê chuẩn.

      Làm tại Hồ Lớn ngày 3 tháng 5 năm 2024.
      """;

  private final TreatyReader reader = TreatyReader.create();

  private TreatyStructure read(String language, String text) {
    return reader.read(Document.of("lakes", text).withLanguage(language));
  }

  private static List<String> outline(TreatyStructure structure) {
    return structure
        .all()
        .map(node -> node.part().label() + node.number().map(number -> " " + number).orElse(""))
        .toList();
  }

  @Test
  void readsDivisionsArticlesParagraphsAndPoints() {
    assertThat(outline(read("en", ENGLISH)))
        .containsExactly(
            "preamble",
            "paragraph",
            "paragraph",
            "paragraph",
            "chapter 1",
            "article 1",
            "paragraph",
            "point 1",
            "point 2",
            "point 3",
            "article 2",
            "paragraph 1",
            "paragraph 2",
            "point 1",
            "point 2",
            "paragraph",
            "chapter 2",
            "article 3",
            "paragraph",
            "signatures",
            "paragraph",
            "annex 1",
            "paragraph 1");
  }

  @Test
  void readsTitlesAndHeadings() {
    TreatyStructure structure = read("en", ENGLISH);
    assertThat(structure.title().orElseThrow().in(ENGLISH))
        .isEqualTo("AGREEMENT ON THE CARE OF SHARED LAKES");
    assertThat(structure.articles())
        .extracting(article -> article.heading().map(span -> span.in(ENGLISH)).orElse(""))
        .containsExactly("Terms", "Duties", "");
  }

  @Test
  void keepsOffsetsOfBrokenLines() {
    assertThat(
            read("en", ENGLISH)
                .all()
                .filter(node -> node.part() == TreatyPart.POINT)
                .map(node -> node.span().in(ENGLISH)))
        .contains("(b) \"shore\" means the land that\nfloods reach;");
  }

  @Test
  void countsLettersAsEachLanguageDoes() {
    assertThat(read("ru", RUSSIAN).all().filter(node -> node.part() == TreatyPart.POINT))
        .extracting(node -> node.number().orElseThrow())
        .containsExactly("1", "2");
    assertThat(read("vi", VIETNAMESE).all().filter(node -> node.part() == TreatyPart.POINT))
        .extracting(node -> node.number().orElseThrow())
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void readsVietnameseWithMarksApart() {
    String decomposed = java.text.Normalizer.normalize(VIETNAMESE, java.text.Normalizer.Form.NFD);
    assertThat(read("vi", decomposed).articles()).hasSize(3);
  }

  @Test
  void skipsTheTableOfContents() {
    String contents = "CONTENTS\nArticle 1 Terms\nArticle 2 Duties\nArticle 3 Force\n\n";
    assertThat(read("en", contents + ENGLISH).articles()).hasSize(3);
  }

  @Test
  void skipsContentsWithPageNumbers() {
    String contents =
        "CONTENTS\nArticle 1 Terms 2\nArticle 2 Duties 3\nArticle 3 Force 3\nAnnex I 4\n\n";
    String title = "AGREEMENT ON THE CARE OF SHARED LAKES\n\n";
    TreatyStructure structure =
        read("en", title + contents + ENGLISH.substring(ENGLISH.indexOf("The States")));
    assertThat(structure.articles()).hasSize(3);
    assertThat(outline(structure)).startsWith("preamble", "paragraph", "paragraph", "paragraph");
    assertThat(structure.warnings()).isEmpty();
  }

  @Test
  void skipsRunningHeadsAndFootnotes() {
    String text =
        """
        AGREEMENT ON SHARED LAKES

        Article 1
        1. A lake is water.1
        2. A shore is land that the water of the lake

        1 Chile voted against.
        - 2 -
        \fAgreement on shared lakes

        reaches in spring.

        Article 2
        Lakes are kept clean.
        ______
        2 The text was agreed at night.
        - 3 -
        \fAgreement on shared lakes

        Article 3
        It enters into force soon.
        """;
    TreatyStructure structure = read("en", text);
    assertThat(structure.title().orElseThrow().in(text)).isEqualTo("AGREEMENT ON SHARED LAKES");
    assertThat(outline(structure))
        .containsExactly(
            "article 1",
            "paragraph 1",
            "paragraph 2",
            "article 2",
            "paragraph",
            "article 3",
            "paragraph");
  }

  @Test
  void joinsLinesThatWereBrokenToFit() {
    String text =
        """
        AGREEMENT ON SHARED LAKES

        The Government of the Republic of Peru and
        the Government of the Kingdom of Spain,
        Mindful of the water that both of them
        drink,

        Article 1
        1. Each Party shall inform the other of
        every measure that it takes in cooper-
        ation with the Republic of Chile, the
        Kingdom of Spain and all other States.
        2. It shall do so in writing.

        Article 2
        Lakes are kept clean by those who live
        on their shores.

        Article 3
        It enters into force soon.
        """;
    assertThat(outline(read("en", text)))
        .containsExactly(
            "preamble",
            "paragraph",
            "paragraph",
            "article 1",
            "paragraph 1",
            "paragraph 2",
            "article 2",
            "paragraph",
            "article 3",
            "paragraph");
  }

  @Test
  void takesATitleOfReservationsForATitle() {
    String text =
        "Article 1\nReservations\n1. None is allowed.\n\nArticle 2\nForce\nSoon.\n\n"
            + "Article 3\nTexts\nAll are equal.\n\nDone at Lima.\n\nReservations\nChile: none.\n";
    TreatyStructure structure = read("en", text);
    assertThat(structure.articles().get(0).heading().orElseThrow().in(text))
        .isEqualTo("Reservations");
    assertThat(outline(structure)).contains("reservation");
  }

  @Test
  void readsNumbersWithLettersAndLatin() {
    String text =
        "Article 1\nOne.\n\nArticle 1 bis\nMore.\n\nArticle 2. Scope\nTwo.\n\nArticle 2A\nAnother.\n\n"
            + "Article 3\nThree.\n";
    TreatyStructure structure = read("en", text);
    assertThat(structure.articles())
        .extracting(article -> article.number().orElseThrow())
        .containsExactly("1", "1bis", "2", "2a", "3");
    assertThat(structure.warnings()).isEmpty();
  }

  @Test
  void takesNewsForNoTreaty() {
    String news =
        """
        Lake talks end without a text

        Delegates left Lakeside on Friday.
        Article 5 of the draft, on fishing, split them until the last hour.
        Article 6 was never opened, a diplomat said.
        """;
    assertThat(read("en", news).isTreaty()).isFalse();
    assertThat(read("en", ENGLISH).isTreaty()).isTrue();
  }

  @Test
  void warnsOfNumbersThatJumpOrRepeat() {
    String odd = "Article 1\nOne.\n\nArticle 3\nThree.\n\nArticle 3\nAgain.\n";
    assertThat(read("en", odd).warnings())
        .containsExactly("article 3 follows 1", "article 3 stands twice");
  }

  @Test
  void readsTenThousandArticlesInLinearTime() {
    StringBuilder text = new StringBuilder("TREATY\n\n");
    for (int number = 1; number <= 10_000; number++) {
      text.append("Article ").append(number).append("\n1. A Party shall count.\n\n");
    }
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(read("en", text.toString()).articles()).hasSize(10_000));
  }
}

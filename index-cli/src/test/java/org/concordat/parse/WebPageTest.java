package org.concordat.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.ingest.ParsedContent;
import org.junit.jupiter.api.Test;

class WebPageTest {

  @Test
  void takesTheArticleOutOfANewsSite() {
    ParsedContent page =
        WebPage.parse(
            """
            <!DOCTYPE html><html lang="ru"><head><title>Порт принял суда | Вестник гавани</title>
            <meta property="article:published_time" content="2026-02-03T10:00:00+03:00">
            <script>var x = "<p>junk</p>";</script></head>
            <body class="has-sidebar"><header><a href="/">Главная</a> <a href="/n">Новости</a></header>
            <nav><ul><li><a href="1">Политика</a><li><a href="2">Спорт</a></ul></nav>
            <div id="content"><div class="article"><h1>Порт принял суда</h1>
            <p>Порт принял двенадцать судов из <b>пяти</b> стран, сообщил капитан порта.</p>
            <div class="share-buttons">Поделиться <a href="v">VK</a></div>
            <p>«Мы готовы&nbsp;принять ещё&raquo;, &mdash; сказал он.<br>Совет порта согласен.</p>
            <div class="related"><h3>Читайте также</h3><ul><li><a href="3">Другая новость о море</a></ul></div>
            </div></div><aside>Реклама</aside><footer>© 2026 Все права защищены</footer></body></html>
            """);
    assertThat(page.text())
        .isEqualTo(
            "Порт принял двенадцать судов из пяти стран, сообщил капитан порта.\n\n"
                + "«Мы готовы принять ещё», — сказал он. Совет порта согласен.\n");
    assertThat(page.title()).contains("Порт принял суда");
    assertThat(page.published()).contains("2026-02-03T10:00:00");
    assertThat(page.language()).contains("ru");
  }

  @Test
  void readsOldPagesOfTablesAndLineBreaks() {
    ParsedContent page =
        WebPage.parse(
            """
            <HTML><HEAD><TITLE>Bản tin cảng biển</TITLE></HEAD><BODY>
            <TABLE><TR><TD><A HREF=1>Trang chủ</A><BR><A HREF=2>Kinh tế</A><BR><A HREF=3>Thể thao</A></TD>
            <TD><FONT SIZE=4>Cảng đón mười hai tàu</FONT><BR><BR>
            Cảng đã đón mười hai tàu từ năm nước, giám đốc cảng cho biết hôm thứ hai.
            <BR><BR>Hội đồng cảng đồng ý với kế hoạch này và sẽ họp lại vào tháng ba.</TD></TR></TABLE>
            </BODY></HTML>
            """);
    assertThat(page.text())
        .isEqualTo(
            "Cảng đón mười hai tàu\n\n"
                + "Cảng đã đón mười hai tàu từ năm nước, giám đốc cảng cho biết hôm thứ hai.\n\n"
                + "Hội đồng cảng đồng ý với kế hoạch này và sẽ họp lại vào tháng ba.\n");
    assertThat(page.title()).contains("Bản tin cảng biển");
  }

  @Test
  void prefersTheDateThatThePageGivesToMachines() {
    ParsedContent page =
        WebPage.parse(
            """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-06T07:08:09Z"}</script></head>
            <body><main><article><h1>Ships arrive</h1><time datetime="2020-01-01">long ago</time>
            <p>Twelve ships from five countries entered the port on Monday, its captain said.</p>
            <ul><li>Three carried grain from the north.</li><li>Nine carried <a href="o">ore</a> from the south.</li></ul>
            </article></main></body></html>
            """);
    assertThat(page.published()).contains("2026-05-06T07:08:09");
    assertThat(page.text())
        .endsWith("Three carried grain from the north.\n\nNine carried ore from the south.\n")
        .doesNotContain("Ships arrive");
  }

  @Test
  void keepsAPageWithoutAnArticleAsItIs() {
    assertThat(WebPage.parse("<p>One short line</p>").text()).isEqualTo("One short line\n");
    assertThat(WebPage.parse("").text()).isEmpty();
    assertThat(WebPage.parse("plain words < 5 & more").text())
        .isEqualTo("plain words < 5 & more\n");
  }

  @Test
  void removesWhatIsHiddenOrAskedFromTheReader() {
    ParsedContent page =
        WebPage.parse(
            """
            <body><div class="cookieConsent">We value your privacy. Accept all cookies?</div>
            <div class="story shareable"><p>The council of the port met on Monday and agreed on a plan.</p>
            <p style="display: none">Tracking text</p>
            <form><p>Subscribe to our letters now!</p><input></form>
            <p>It will meet again in March, its chairman said after the vote.</p></div>
            <div id="comments"><p>First comment: what a long and useless remark about everything!</p></div></body>
            """);
    assertThat(page.text())
        .isEqualTo(
            "The council of the port met on Monday and agreed on a plan.\n\n"
                + "It will meet again in March, its chairman said after the vote.\n");
  }

  @Test
  void survivesTagsInsideEachOtherWithoutEnd() {
    String deep = "<div>".repeat(20_000) + "The council of the port met on Monday.";
    assertThat(WebPage.parse(deep).text()).contains("The council of the port met");
  }
}

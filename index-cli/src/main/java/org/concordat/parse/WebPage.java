package org.concordat.parse;

import java.util.List;
import java.util.Optional;
import org.concordat.ingest.ParsedContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article of a web page, without menus, scripts, advertisements and footers. */
final class WebPage {

  private WebPage() {}

  static ParsedContent parse(byte[] bytes) {
    return parse(WebPageText.decode(bytes));
  }

  static ParsedContent parse(String html) {
    Document page = Jsoup.parse(html);
    Optional<String> published = PageFacts.published(page);
    Optional<String> language = PageFacts.language(page);
    Clutter.remove(page);
    PageMeasures measures = PageMeasures.of(page);
    Element article = ArticleFinder.find(page, measures);
    Optional<String> title = PageFacts.title(page, article);
    List<String> blocks = ArticleText.blocks(article, measures, title);
    if (blocks.isEmpty() && !article.equals(page.body())) {
      blocks = ArticleText.blocks(page.body(), measures, title);
    }
    return new ParsedContent(
        "",
        String.join("\n\n", blocks) + (blocks.isEmpty() ? "" : "\n"),
        title,
        published,
        language,
        List.of());
  }
}

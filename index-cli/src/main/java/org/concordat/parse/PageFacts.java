package org.concordat.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about itself. */
final class PageFacts {

  private static final List<String> DATE_SELECTORS =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "meta[name=dcterms.created]",
          "meta[name=date]",
          "meta[property=og:published_time]",
          "[itemprop=datePublished]",
          "article time[datetime]",
          "time[pubdate]",
          "time[datetime]");

  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

  /** What stands between the title of an article and the name of its site. */
  private static final Pattern SITE = Pattern.compile("\\s+[|\\-–—»·:]\\s+[^|\\-–—»·]{2,40}$");

  private static final int SHORTEST_TITLE = 15;

  private PageFacts() {}

  static Optional<String> published(Document page) {
    List<String> values = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = JSON_DATE.matcher(script.data());
      if (matcher.find()) {
        values.add(matcher.group(1));
      }
    }
    for (String selector : DATE_SELECTORS) {
      for (Element element : page.select(selector)) {
        values.add(element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
      }
    }
    return Dates.first(values);
  }

  static Optional<String> language(Document page) {
    String language = page.select("html").attr("lang");
    return language.isBlank() ? Optional.empty() : Optional.of(language.strip());
  }

  /** The headline of the article, the title for those who share it, or the window's title. */
  static Optional<String> title(Document page, Element article) {
    List<Element> heads = article.select("h1");
    if (heads.isEmpty()) {
      heads = page.select("h1");
    }
    if (heads.size() == 1) {
      Optional<String> headline = nonEmpty(heads.get(0).text());
      if (headline.isPresent()) {
        return headline;
      }
    }
    return nonEmpty(page.select("meta[property=og:title]").attr("content"))
        .or(() -> nonEmpty(page.title()).map(PageFacts::withoutSite));
  }

  private static String withoutSite(String title) {
    String shorter = SITE.matcher(title).replaceFirst("");
    return shorter.length() >= SHORTEST_TITLE ? shorter : title;
  }

  private static Optional<String> nonEmpty(String text) {
    String line = Lines.join(text);
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }
}

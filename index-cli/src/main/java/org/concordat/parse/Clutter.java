package org.concordat.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes away what is never part of an article. */
final class Clutter {

  private static final String ALWAYS =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, map,"
          + " nav, aside, form, button, select, input, textarea, label, dialog, menu, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=menu], [role=alert]";

  /** Words of a class or an id that mark what stands around an article. */
  private static final Set<String> MARKS =
      Set.of(
          "menu",
          "nav",
          "navbar",
          "navigation",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "share",
          "sharing",
          "social",
          "comment",
          "comments",
          "disqus",
          "related",
          "recommended",
          "recommendations",
          "readmore",
          "promo",
          "advert",
          "adverts",
          "advertisement",
          "ads",
          "ad",
          "adsbygoogle",
          "banner",
          "banners",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "subscribe",
          "subscription",
          "newsletter",
          "pagination",
          "pager",
          "popup",
          "modal",
          "login",
          "signin",
          "copyright",
          "toolbar",
          "tags",
          "taglist",
          "tagcloud",
          "widget",
          "skip",
          "masthead",
          "topbar",
          "rating",
          "print",
          "hidden",
          "sponsor",
          "sponsored",
          "teaser",
          "teasers",
          "trending",
          "popular",
          "mostread",
          "outbrain",
          "taboola");

  /** With so much of the page's words in it, it is the article whatever it is called. */
  private static final double MUCH = 0.4;

  private static final Set<String> KEPT = Set.of("html", "body", "article", "main", "h1");

  /** An article is not further up than that. */
  private static final int NEAR = 30;

  private Clutter() {}

  static void remove(Document page) {
    comments(page);
    page.select(ALWAYS).remove();
    PageMeasures measures = PageMeasures.of(page);
    int all = measures.text(page.body());
    for (Element element : List.copyOf(page.body().getAllElements())) {
      if (!KEPT.contains(element.normalName())
          && (isMarked(element) || isHidden(element) || isOfThePage(element))
          && measures.text(element) < MUCH * all) {
        element.remove();
      }
    }
  }

  private static void comments(Node node) {
    for (Node child : List.copyOf(node.childNodes())) {
      if (child instanceof Comment) {
        child.remove();
      }
    }
  }

  private static boolean isMarked(Element element) {
    String names = element.className() + ' ' + element.id();
    if (names.isBlank()) {
      return false;
    }
    String separated = names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    for (String word : separated.split("[^a-z]+")) {
      if (MARKS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** The head and foot of the page, not those of an article in it. */
  private static boolean isOfThePage(Element element) {
    boolean edge = element.normalName().equals("header") || element.normalName().equals("footer");
    if (!edge) {
      return false;
    }
    return element.normalName().equals("footer")
        || element.parents().stream()
            .limit(NEAR)
            .noneMatch(
                parent ->
                    parent.normalName().equals("article") || parent.normalName().equals("main"));
  }
}

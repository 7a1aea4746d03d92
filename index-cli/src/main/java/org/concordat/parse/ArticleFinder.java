package org.concordat.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds its article: where most of its running text stands. */
final class ArticleFinder {

  private static final String NAMED =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";

  /** A named part must hold this share of the page's running text to be believed. */
  private static final double BELIEVED = 0.5;

  /** One that has no such name must hold this share of what holds it. */
  private static final double NEARLY_ALL = 0.8;

  private ArticleFinder() {}

  static Element find(Document page, PageMeasures measures) {
    double all = measures.prose(page.body());
    Element best = page.body();
    double least = Double.MAX_VALUE;
    for (Element named : page.select(NAMED)) {
      // The smallest part that still holds the text.
      if (measures.prose(named) > BELIEVED * all && measures.text(named) < least) {
        least = measures.text(named);
        best = named;
      }
    }
    return best.equals(page.body()) ? densest(best, measures, all) : best;
  }

  /** Walks down from the body as long as one child has nearly all of the running text. */
  private static Element densest(Element body, PageMeasures measures, double all) {
    Element at = body;
    while (true) {
      Element heavier = at;
      for (Element child : at.children()) {
        if (all > 0 && measures.prose(child) >= NEARLY_ALL * all) {
          heavier = child;
        }
      }
      if (heavier.equals(at) || heavier.normalName().equals("p")) {
        return at;
      }
      at = heavier;
    }
  }
}

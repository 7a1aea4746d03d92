package org.concordat.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of an article as they stand on the page. */
final class ArticleText {

  private static final double MOSTLY_LINKS = 0.6;

  private ArticleText() {}

  static List<String> blocks(Element article, PageMeasures measures, Optional<String> title) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    article.traverse(
        new NodeVisitor() {
          private int skipped = -1;

          @Override
          public void head(Node node, int depth) {
            if (skipped >= 0) {
              return;
            }
            if (node instanceof TextNode text) {
              block.append(text.getWholeText());
            } else if (node instanceof Element element) {
              if (isListOfLinks(element, measures)) {
                skipped = depth;
              } else if (element.normalName().equals("br")) {
                lineBreak(element, block, blocks);
              } else if (PageMeasures.BLOCKS.contains(element.normalName())) {
                end(block, blocks);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (skipped == depth) {
              skipped = -1;
            } else if (skipped < 0
                && node instanceof Element element
                && PageMeasures.BLOCKS.contains(element.normalName())) {
              end(block, blocks);
            }
          }
        });
    end(block, blocks);
    // The headline is the title of the document, not its text.
    if (!blocks.isEmpty() && title.isPresent() && title.get().equals(blocks.get(0))) {
      blocks.remove(0);
    }
    return blocks;
  }

  /** Two in a row end a paragraph, as old pages write it; one is a space. */
  private static void lineBreak(Element element, StringBuilder block, List<String> blocks) {
    Element next = element.nextElementSibling();
    boolean twice = next != null && next.normalName().equals("br") && isBlankBetween(element, next);
    if (twice) {
      end(block, blocks);
    } else {
      block.append('\n');
    }
  }

  private static boolean isBlankBetween(Element first, Element second) {
    for (Node node = first.nextSibling();
        node != null && !node.equals(second);
        node = node.nextSibling()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static void end(StringBuilder block, List<String> blocks) {
    String line = Lines.join(block.toString());
    block.setLength(0);
    if (!line.isEmpty()) {
      blocks.add(line);
    }
  }

  private static boolean isListOfLinks(Element element, PageMeasures measures) {
    String name = element.normalName();
    boolean list =
        name.equals("ul")
            || name.equals("ol")
            || name.equals("div")
            || name.equals("p")
            || name.equals("td");
    return list && measures.linkShare(element) > MOSTLY_LINKS && !endsLikeASentence(element.text());
  }

  private static boolean endsLikeASentence(String text) {
    String end = text.strip();
    return !end.isEmpty() && ".!?…”»\"".indexOf(end.charAt(end.length() - 1)) >= 0;
  }
}

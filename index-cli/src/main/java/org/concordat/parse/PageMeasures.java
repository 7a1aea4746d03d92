package org.concordat.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, link text and running text each part of a page holds; one walk for all. */
final class PageMeasures {

  static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "body",
          "section",
          "article",
          "main",
          "pre",
          "caption",
          "figure",
          "figcaption",
          "hr",
          "header",
          "address",
          "center",
          "td",
          "th",
          "tbody");

  /** Shorter pieces of text are labels. */
  private static final int SHORTEST_PROSE = 25;

  private static final Part NOTHING = new Part();

  private final Map<Element, Part> parts = new IdentityHashMap<>();

  /** The counts of one element, in letters and signs without spaces. */
  private static final class Part {
    private int text;
    private int links;
    private int prose;
    private int own;
    private int ownLinks;

    private void take(Part child, boolean block) {
      text += child.text;
      links += child.links;
      prose += child.prose;
      if (!block) {
        own += child.own;
        ownLinks += child.ownLinks;
      }
    }
  }

  private PageMeasures() {}

  static PageMeasures of(Element page) {
    PageMeasures measures = new PageMeasures();
    Deque<Part> open = new ArrayDeque<>();
    page.traverse(
        new NodeVisitor() {
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              open.push(new Part());
              links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && !open.isEmpty()) {
              int size =
                  (int) text.getWholeText().chars().filter(c -> c > ' ' && c != 0xA0).count();
              Part part = open.peek();
              part.text += size;
              part.own += size;
              part.links += links > 0 ? size : 0;
              part.ownLinks += links > 0 ? size : 0;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              links -= element.normalName().equals("a") ? 1 : 0;
              Part part = open.pop();
              boolean block = BLOCKS.contains(element.normalName());
              if (block && part.own >= SHORTEST_PROSE && 2 * part.ownLinks < part.own) {
                part.prose += part.own;
              }
              measures.parts.put(element, part);
              if (!open.isEmpty()) {
                open.peek().take(part, block);
              }
            }
          }
        });
    return measures;
  }

  private Part part(Element element) {
    return parts.getOrDefault(element, NOTHING);
  }

  /** Signs of an element and of all in it. */
  int text(Element element) {
    return part(element).text;
  }

  /** Signs in paragraphs that are neither labels nor lists of links. */
  int prose(Element element) {
    return part(element).prose;
  }

  /** How much of the text of an element is links. */
  double linkShare(Element element) {
    Part part = part(element);
    return part.text == 0 ? 0 : part.links / (double) part.text;
  }
}

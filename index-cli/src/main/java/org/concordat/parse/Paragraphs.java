package org.concordat.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the paragraphs of what a parser delivers as XHTML, page by page: a file without pages is
 * one. Within a paragraph the ends of lines are kept.
 */
final class Paragraphs extends DefaultHandler {

  private static final Set<String> BLOCKS =
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
          "tr",
          "table",
          "ul",
          "ol",
          "dt",
          "dd",
          "blockquote",
          "body",
          "section",
          "article",
          "pre",
          "caption",
          "figure",
          "hr");

  private static final Set<String> SILENT = Set.of("head", "script", "style", "title");

  private final int most;
  private final List<List<String>> pages = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int silent;
  private int length;

  Paragraphs(int most) {
    this.most = most;
    pages.add(new ArrayList<>());
  }

  List<List<String>> pages() {
    end();
    return pages;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String element = name.toLowerCase(java.util.Locale.ROOT);
    if (SILENT.contains(element)) {
      silent++;
    }
    if (BLOCKS.contains(element)) {
      end();
      if ("page".equals(attributes.getValue("class"))) {
        pages.add(new ArrayList<>());
      }
    } else if (element.equals("br")) {
      paragraph.append('\n');
    } else if (element.equals("td") || element.equals("th")) {
      paragraph.append('\t');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String element = name.toLowerCase(java.util.Locale.ROOT);
    if (SILENT.contains(element)) {
      silent--;
    }
    if (BLOCKS.contains(element)) {
      end();
    }
  }

  @Override
  public void characters(char[] text, int start, int count) throws SAXException {
    if (silent > 0) {
      return;
    }
    length += count;
    if (length > most) {
      throw new TooLongException(most);
    }
    paragraph.append(text, start, count);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int count) throws SAXException {
    characters(text, start, count);
  }

  private void end() {
    String text = paragraph.toString().strip();
    paragraph.setLength(0);
    if (!text.isEmpty()) {
      pages.get(pages.size() - 1).add(text);
    }
  }
}

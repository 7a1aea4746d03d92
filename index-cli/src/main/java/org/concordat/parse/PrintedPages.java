package org.concordat.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes a text of printed pages: running heads and page numbers go, a paragraph that goes on over
 * the page is one again.
 */
final class PrintedPages {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\s]*(page|стр\\.?|страница|trang)?\\s*\\d{1,4}(\\s*(/|of|из)\\s*\\d{1,4})?[-–—\\s]*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A head or foot is one that stands at the same place of so many pages. */
  private static final int FEWEST_REPEATS = 3;

  private static final int LONGEST_HEAD = 120;

  private PrintedPages() {}

  static List<String> paragraphs(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      if (!page.isEmpty()) {
        edges.merge(shape(page.get(0)), 1, Integer::sum);
        if (page.size() > 1) {
          edges.merge(shape(page.get(page.size() - 1)), 1, Integer::sum);
        }
      }
    }
    List<String> paragraphs = new ArrayList<>();
    for (List<String> page : pages) {
      int from = 0;
      int to = page.size();
      while (from < to && isEdge(page.get(from), edges)) {
        from++;
      }
      while (to > from && isEdge(page.get(to - 1), edges)) {
        to--;
      }
      for (int index = from; index < to; index++) {
        add(paragraphs, page.get(index), index == from);
      }
    }
    return paragraphs;
  }

  private static String shape(String paragraph) {
    return DIGITS.matcher(paragraph.strip()).replaceAll("0");
  }

  private static boolean isEdge(String paragraph, Map<String, Integer> edges) {
    return PAGE_NUMBER.matcher(paragraph).matches()
        || paragraph.length() <= LONGEST_HEAD
            && edges.getOrDefault(shape(paragraph), 0) >= FEWEST_REPEATS;
  }

  private static void add(List<String> paragraphs, String paragraph, boolean firstOfPage) {
    int last = paragraphs.size() - 1;
    if (firstOfPage && last >= 0 && goesOn(paragraphs.get(last), paragraph)) {
      paragraphs.set(last, paragraphs.get(last) + "\n" + paragraph);
    } else {
      paragraphs.add(paragraph);
    }
  }

  private static boolean goesOn(String before, String after) {
    char end = before.charAt(before.length() - 1);
    return Character.isLowerCase(after.charAt(0))
        && (Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == ';');
  }
}

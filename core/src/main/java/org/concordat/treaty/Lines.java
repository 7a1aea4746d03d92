package org.concordat.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the lines of a page's furniture: page numbers, running heads, rules, footnotes, the
 * dotted lines of contents. Lives for one text.
 */
final class Lines {

  /** A line that stands more often than this, always short, is a running head. */
  private static final int RUNNING = 3;

  /** At the top of a page less is enough. */
  private static final int RUNNING_ON_TOP = 2;

  private static final int SHORT = 60;

  /** A running head that is the beginning of the title is longer than this. */
  private static final int HEAD = 12;

  private final String text;
  private final StructureWords words;
  private final List<Line> all;
  private final Footnotes notes;
  private final Set<String> running = new HashSet<>();

  private Lines(String text, StructureWords words) {
    this.text = text;
    this.words = words;
    this.all = Line.of(text);
    this.notes = new Footnotes(text);
    findRunningHeads();
  }

  static List<Line> withoutFurniture(String text, StructureWords words) {
    return new Lines(text, words).kept();
  }

  private List<Line> kept() {
    List<Line> kept = new ArrayList<>();
    boolean gap = true;
    boolean page = false;
    boolean belowRule = false;
    for (int index = 0; index < all.size(); index++) {
      Line line = all.get(index);
      String content = line.in(text);
      boolean newPage = opensPage(index);
      belowRule &= !newPage;
      if (isRule(content)) {
        belowRule = Footnotes.opens(text, index + 1 < all.size() ? all.get(index + 1) : line);
        gap |= line.gap();
      } else if (isPageNumber(content)) {
        belowRule = false;
        page = true;
      } else if (belowRule
          || isLeader(content)
          || isRunning(index, content)
          || notes.isNote(line)) {
        page |= newPage || belowRule;
        gap |= line.gap();
      } else {
        // What a page's end parts may be one sentence; only its words tell.
        boolean apart = !page && !newPage && (line.gap() || gap);
        kept.add(new Line(line.start(), line.end(), apart || kept.isEmpty()));
        gap = false;
        page = false;
      }
    }
    return kept;
  }

  private void findRunningHeads() {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> onTop = new HashMap<>();
    for (int index = 0; index < all.size(); index++) {
      Line line = all.get(index);
      if (line.length() <= SHORT) {
        String content = withoutDigits(line.in(text));
        seen.merge(content, 1, Integer::sum);
        if (isOnTop(index)) {
          onTop.merge(content, 1, Integer::sum);
        }
      }
    }
    seen.forEach(
        (content, times) -> {
          boolean heads = words.at(content).isPresent() || content.isBlank();
          boolean letters = content.chars().filter(Character::isLetter).count() > 2;
          boolean often =
              times > RUNNING
                  || times >= RUNNING_ON_TOP && times.equals(onTop.getOrDefault(content, 0))
                  || times > RUNNING_ON_TOP && onTop.getOrDefault(content, 0) >= RUNNING_ON_TOP;
          if (often && letters && !heads) {
            running.add(content);
          }
        });
  }

  /** A running head; the title itself is none, though a head may repeat it. */
  private boolean isRunning(int index, String content) {
    if (content.length() > SHORT) {
      return false;
    }
    boolean first = index == 0 || index == 1 && isPageNumber(all.get(0).in(text));
    if (first) {
      return isCutTitle(index, content);
    }
    return running.contains(withoutDigits(content));
  }

  /** The head that a word processor puts before everything: the title, cut short. */
  private boolean isCutTitle(int index, String content) {
    if (index + 1 >= all.size() || content.length() < HEAD) {
      return false;
    }
    String next = all.get(index + 1).in(text);
    return next.length() >= content.length()
        && next.regionMatches(true, 0, content, 0, content.length());
  }

  /** Whether a form feed stands between a line and the one before it. */
  private boolean opensPage(int index) {
    int from = index == 0 ? 0 : all.get(index - 1).end();
    return text.substring(from, all.get(index).start()).indexOf('\f') >= 0;
  }

  /** Whether a line is the first of a page: behind a form feed or a page number. */
  private boolean isOnTop(int index) {
    return opensPage(index) || index > 0 && isPageNumber(all.get(index - 1).in(text));
  }

  private static String withoutDigits(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints().filter(sign -> !Character.isDigit(sign)).forEach(out::appendCodePoint);
    return out.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** {@code ________}: nothing but strokes. */
  private static boolean isRule(String line) {
    return line.length() > 2 && line.chars().allMatch(sign -> "_-–—=*~ ".indexOf(sign) >= 0);
  }

  /** {@code 12}, {@code - 12 -}, {@code 3/14}. */
  private static boolean isPageNumber(String line) {
    boolean digit = false;
    for (int index = 0; index < line.length(); index++) {
      char sign = line.charAt(index);
      digit |= Character.isDigit(sign);
      if (!Character.isDigit(sign) && "-–—/ ".indexOf(sign) < 0) {
        return false;
      }
    }
    return digit;
  }

  /** A line of a table of contents: {@code Article 5 ........ 12}. */
  private static boolean isLeader(String line) {
    int end = line.length();
    while (end > 0 && (Character.isDigit(line.charAt(end - 1)) || line.charAt(end - 1) == ' ')) {
      end--;
    }
    return end < line.length()
        && end > 4
        && (line.startsWith("....", end - 4) || line.startsWith("…", end - 1));
  }
}

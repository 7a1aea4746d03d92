package org.concordat.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leaves out the lines of a page's furniture: page numbers, running heads, contents. */
final class Lines {

  /** A line that stands more often than this, always short, is a running head. */
  private static final int RUNNING = 3;

  private static final int SHORT = 60;

  private Lines() {}

  static List<Line> withoutFurniture(String text, StructureWords words) {
    List<Line> all = Line.of(text);
    Map<String, Integer> seen = new HashMap<>();
    for (Line line : all) {
      if (line.length() <= SHORT) {
        seen.merge(withoutDigits(line.in(text)), 1, Integer::sum);
      }
    }
    Set<String> running = new HashSet<>();
    seen.forEach(
        (content, times) -> {
          boolean heads = words.at(content).isPresent() || content.isBlank();
          boolean letters = content.chars().filter(Character::isLetter).count() > 2;
          if (times > RUNNING && letters && !heads) {
            running.add(content);
          }
        });
    List<Line> kept = new ArrayList<>();
    boolean gap = true;
    for (Line line : all) {
      String content = line.in(text);
      boolean furniture =
          isPageNumber(content)
              || isLeader(content)
              || line.length() <= SHORT && running.contains(withoutDigits(content));
      if (furniture) {
        gap |= line.gap();
      } else {
        kept.add(new Line(line.start(), line.end(), line.gap() || gap));
        gap = false;
      }
    }
    return kept;
  }

  private static String withoutDigits(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints().filter(sign -> !Character.isDigit(sign)).forEach(out::appendCodePoint);
    return out.toString().strip().toLowerCase(Locale.ROOT);
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

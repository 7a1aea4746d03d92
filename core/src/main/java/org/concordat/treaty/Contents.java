package org.concordat.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the table of contents out of a text's lines: headings close upon each other, and then the
 * first article once more. Stateless.
 */
final class Contents {

  private static final int LONGEST_ENTRY = 110;

  private Contents() {}

  static List<Line> without(String text, List<Line> lines, StructureWords words) {
    int heading = heading(text, lines, words);
    List<Heading> found = headings(text, lines, words);
    int last = lastEntry(found);
    if (heading < 0 && last < 0) {
      return lines;
    }
    int from = heading >= 0 ? heading : found.get(0).line();
    int to = Math.max(from, last) + (heading >= 0 || last >= 0 ? 1 : 0);
    while (heading >= 0 && to < lines.size() && isEntry(lines.get(to).in(text))) {
      to++;
    }
    if (last >= 0 && last < from) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, from));
    kept.addAll(lines.subList(to, lines.size()));
    return kept;
  }

  /** The line that says what follows are contents, before the first article that has a body. */
  private static int heading(String text, List<Line> lines, StructureWords words) {
    for (int index = 0; index < lines.size() && index < 60; index++) {
      String content = lines.get(index).in(text);
      Optional<StructureWords.Found> word = words.at(content);
      boolean alone =
          word.filter(found -> found.head() == StructureWords.Head.CONTENTS)
              .filter(found -> content.substring(found.length()).strip().length() <= 1)
              .isPresent();
      if (alone) {
        return index;
      }
    }
    return -1;
  }

  private static List<Heading> headings(String text, List<Line> lines, StructureWords words) {
    HeadingReader reader = new HeadingReader(words);
    List<Heading> found = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      reader.read(text, lines.get(index), index).ifPresent(found::add);
    }
    return found;
  }

  /** The line of the last entry; -1 where the headings are those of the text itself. */
  private static int lastEntry(List<Heading> found) {
    int close = 0;
    for (int index = 1; index < found.size(); index++) {
      boolean again =
          found.get(index).part() == TreatyPart.ARTICLE
              && found.get(index).number().equals(Optional.of("1"));
      if (again && close > 1 && close >= index - 2) {
        int first = index;
        while (first > 0 && found.get(first - 1).part().isDivision()) {
          first--;
        }
        return first == 0 ? -1 : found.get(first - 1).line();
      }
      close += found.get(index).line() - found.get(index - 1).line() <= 2 ? 1 : 0;
    }
    return -1;
  }

  /** {@code Purpose 12}: a short line with a page's number. */
  private static boolean isEntry(String line) {
    return line.length() <= LONGEST_ENTRY && Character.isDigit(line.charAt(line.length() - 1));
  }
}

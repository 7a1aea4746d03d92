package org.concordat.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.model.Span;

/**
 * The paragraphs of articles that correspond, side by side: numbered ones by number, others by
 * order. What a translator's memory and a printed page show.
 */
public final class ParagraphRows {

  private ParagraphRows() {}

  /**
   * Lays the paragraphs of a row's articles side by side.
   *
   * @param row a row of an alignment
   * @return for each paragraph its place in each text; empty where the text has none
   */
  public static List<List<Optional<Span>>> of(Alignment.Row row) {
    List<List<TreatyNode>> columns = new ArrayList<>();
    int most = 0;
    boolean numbered = true;
    for (List<TreatyNode> cell : row.cells()) {
      List<TreatyNode> paragraphs =
          cell.stream().flatMap(node -> node.children().stream()).toList();
      columns.add(paragraphs);
      most = Math.max(most, paragraphs.size());
      numbered &= cell.size() <= 1 && isCounted(paragraphs);
    }
    List<List<Optional<Span>>> rows = new ArrayList<>();
    if (numbered) {
      most = columns.stream().mapToInt(ParagraphRows::lastNumber).max().orElse(0);
    }
    for (int place = 0; place < most; place++) {
      List<Optional<Span>> cells = new ArrayList<>();
      for (List<TreatyNode> paragraphs : columns) {
        cells.add(numbered ? byNumber(paragraphs, place + 1) : byOrder(paragraphs, place));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Whether every paragraph has a number, each higher than the one before. */
  private static boolean isCounted(List<TreatyNode> paragraphs) {
    int before = 0;
    for (TreatyNode paragraph : paragraphs) {
      int number = paragraph.number().map(Integer::parseInt).orElse(0);
      if (number <= before || number > before + paragraphs.size()) {
        return false;
      }
      before = number;
    }
    return true;
  }

  private static int lastNumber(List<TreatyNode> paragraphs) {
    return paragraphs.isEmpty()
        ? 0
        : paragraphs.getLast().number().map(Integer::parseInt).orElse(0);
  }

  private static Optional<Span> byNumber(List<TreatyNode> paragraphs, int number) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.number().equals(Optional.of(Integer.toString(number))))
        .map(TreatyNode::span)
        .findFirst();
  }

  private static Optional<Span> byOrder(List<TreatyNode> paragraphs, int place) {
    return place < paragraphs.size() ? Optional.of(paragraphs.get(place).span()) : Optional.empty();
  }
}

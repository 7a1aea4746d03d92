package org.concordat.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for people: columns as narrow as their contents allow, one of them taking what is left,
 * long cells on several lines.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final String[] heads;
  private final int[] greatest;
  private final List<String[]> rows = new ArrayList<>();

  private TextTable(String[] heads, int[] greatest) {
    this.heads = heads;
    this.greatest = greatest;
  }

  /** A table with these heads; no column is limited. */
  static TextTable of(String... heads) {
    int[] greatest = new int[heads.length];
    Arrays.fill(greatest, Integer.MAX_VALUE);
    return new TextTable(heads.clone(), greatest);
  }

  /** Limits the width of a column. */
  TextTable limit(int column, int columns) {
    greatest[column] = columns;
    return this;
  }

  TextTable row(String... cells) {
    if (cells.length != heads.length) {
      throw new IllegalArgumentException(cells.length + " cells under " + heads.length + " heads");
    }
    String[] cleaned = new String[cells.length];
    for (int index = 0; index < cells.length; index++) {
      cleaned[index] = DisplayWidth.clean(cells[index]);
    }
    rows.add(cleaned);
    return this;
  }

  /** The table with its first rows only. */
  TextTable first(int most) {
    TextTable shorter = new TextTable(heads, greatest);
    shorter.rows.addAll(rows.subList(0, Math.min(most, rows.size())));
    return shorter;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int size() {
    return rows.size();
  }

  /** The table in lines of at most so many columns. */
  List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    line(lines, widths, heads);
    StringBuilder rule = new StringBuilder();
    for (int index = 0; index < widths.length; index++) {
      rule.append(index == 0 ? "" : GAP).append("─".repeat(widths[index]));
    }
    lines.add(rule.toString());
    rows.forEach(row -> line(lines, widths, row));
    return lines;
  }

  /** Every column gets what it wants; what is too much is taken from the widest. */
  private int[] widths(int width) {
    int[] widths = new int[heads.length];
    int sum = GAP.length() * (heads.length - 1);
    for (int column = 0; column < heads.length; column++) {
      widths[column] = DisplayWidth.of(heads[column]);
      for (String[] row : rows) {
        widths[column] = Math.max(widths[column], DisplayWidth.of(row[column]));
      }
      widths[column] = Math.min(widths[column], greatest[column]);
      sum += widths[column];
    }
    while (sum > width) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      if (widths[widest] <= 6) {
        break;
      }
      widths[widest]--;
      sum--;
    }
    return widths;
  }

  private static void line(List<String> lines, int[] widths, String[] cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < cells.length; column++) {
      List<String> cell = DisplayWidth.wrap(cells[column], widths[column]);
      wrapped.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.length; column++) {
        List<String> cell = wrapped.get(column);
        line.append(column == 0 ? "" : GAP)
            .append(DisplayWidth.pad(row < cell.size() ? cell.get(row) : "", widths[column]));
      }
      lines.add(line.toString().stripTrailing());
    }
  }
}

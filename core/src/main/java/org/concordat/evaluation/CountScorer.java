package org.concordat.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.search.CountReport;

/**
 * Compares counts that were set side by side with gold: which belong together, and which exclude
 * each other. Stateless.
 */
public final class CountScorer {

  private static final int COLUMNS = 8;

  private CountScorer() {}

  /**
   * A row of the gold.
   *
   * @param group what is counted
   * @param document id of the document
   * @param verdict the verdict
   * @param words the count as it stands
   */
  private record Row(String group, String document, String verdict, String words) {}

  /** Where the product put a count. */
  private record Place(int group, CountReport.Verdict verdict) {}

  /**
   * Compares pairs of counts of one group. A pair of the product is wrong if the gold has either
   * count in another group, and also if the gold has only one of them and the other stands in
   * another document.
   *
   * @param gold the table
   * @param report counts of the same documents
   * @return how many pairs are right
   */
  public static Score pairs(String gold, CountReport report) {
    List<Row> rows = rows(gold);
    List<Optional<Place>> places = rows.stream().map(row -> place(row, report)).toList();
    long found = 0;
    long wanted = 0;
    long given = 0;
    for (int one = 0; one < rows.size(); one++) {
      for (int other = one + 1; other < rows.size(); other++) {
        boolean together = rows.get(one).group().equals(rows.get(other).group());
        boolean joined =
            places.get(one).isPresent()
                && places.get(other).isPresent()
                && places.get(one).get().group() == places.get(other).get().group();
        wanted += together ? 1 : 0;
        given += joined ? 1 : 0;
        found += together && joined ? 1 : 0;
      }
    }
    return new Score(found, wanted, given + strangers(rows, report));
  }

  /**
   * Pairs of a count of the gold with one that the gold has in no group, of another document. A
   * document that says its number twice has one row: what it repeats is no stranger.
   */
  private static long strangers(List<Row> rows, CountReport report) {
    long pairs = 0;
    for (CountReport.Group group : report.groups()) {
      List<CountReport.Count> known = new ArrayList<>();
      List<CountReport.Count> unknown = new ArrayList<>();
      for (CountReport.Count count : group.counts()) {
        (rows.stream().anyMatch(row -> isOf(row, count)) ? known : unknown).add(count);
      }
      unknown.removeIf(
          count -> known.stream().anyMatch(one -> one.document().equals(count.document())));
      pairs += (long) known.size() * unknown.size();
    }
    return pairs;
  }

  /**
   * Compares verdicts.
   *
   * @param gold the table
   * @param report counts of the same documents
   * @return how many rows of the gold have their verdict
   */
  public static Score verdicts(String gold, CountReport report) {
    List<Row> rows = rows(gold);
    long found = 0;
    for (Row row : rows) {
      found +=
          place(row, report)
              .filter(place -> name(place.verdict()).equals(row.verdict()))
              .map(place -> 1)
              .orElse(0);
    }
    return new Score(found, rows.size(), rows.size());
  }

  /**
   * Lists the rows that are not as the gold has them, for people who look for the reason.
   *
   * @param gold the table
   * @param report counts of the same documents
   * @return a line each: what is wrong, and the row
   */
  public static List<String> differences(String gold, CountReport report) {
    List<Row> rows = rows(gold);
    Map<Integer, String> names = new HashMap<>();
    List<String> differences = new ArrayList<>();
    for (Row row : rows) {
      Optional<Place> place = place(row, report);
      if (place.isEmpty()) {
        differences.add("not counted: " + row);
        continue;
      }
      String before = names.putIfAbsent(place.get().group(), row.group());
      if (before != null && !before.equals(row.group())) {
        differences.add("with " + before + ": " + row);
      }
      if (!name(place.get().verdict()).equals(row.verdict())) {
        differences.add(name(place.get().verdict()) + ": " + row);
      }
    }
    return differences;
  }

  private static String name(CountReport.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Place> place(Row row, CountReport report) {
    for (int group = 0; group < report.groups().size(); group++) {
      for (CountReport.Count count : report.groups().get(group).counts()) {
        if (isOf(row, count)) {
          return Optional.of(new Place(group, count.verdict()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Row row, CountReport.Count count) {
    return row.document().equals(count.document())
        && (row.words().contains(count.text()) || count.text().contains(row.words()));
  }

  private static List<Row> rows(String gold) {
    List<Row> rows = new ArrayList<>();
    for (String line : gold.split("\n")) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == COLUMNS && !cells[0].equals("group")) {
        rows.add(new Row(cells[0], cells[1], cells[6], cells[7]));
      }
    }
    return rows;
  }
}

package org.concordat.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordat.analysis.table.Table;

/** Deletes each row of a table in turn and looks whether somebody notices. */
public final class RowDeletion {

  private RowDeletion() {}

  /**
   * Lists the rows that nobody would miss.
   *
   * @param lines the lines of the table
   * @param built makes of a table what is to be tested
   * @param whole tells whether all cases still hold
   * @return the rows without which they do
   */
  public static <T> List<String> unnoticed(
      List<String> lines, Function<Table, T> built, Predicate<T> whole) {
    List<String> unnoticed = new ArrayList<>();
    boolean header = true;
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      List<String> rest = new ArrayList<>(lines);
      rest.remove(index);
      if (whole.test(built.apply(table(rest)))) {
        unnoticed.add(line);
      }
    }
    return unnoticed;
  }

  /**
   * A table with its head alone.
   *
   * @param lines the lines of the table
   * @return the table without rows
   */
  public static Table withoutRows(List<String> lines) {
    return table(
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .limit(1)
            .collect(Collectors.toList()));
  }

  private static Table table(List<String> lines) {
    try {
      return Table.read("reduced table", new StringReader(String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.concordat.analysis.transcription;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.analysis.table.Table;

/** Golden tables of names under {@code golden/transcription}. */
final class GoldenNames {

  private GoldenNames() {}

  static Stream<Table.Row> rows(String file) {
    return Table.read(GoldenNames.class, "/golden/transcription/" + file).rows().stream();
  }

  /** The cells of the columns that are not empty. */
  static List<String> cells(Table.Row row, String... columns) {
    return Stream.of(columns).map(row::get).filter(cell -> !cell.isEmpty()).toList();
  }

  static boolean isKnownFailure(String cell) {
    return cell.startsWith("!");
  }
}

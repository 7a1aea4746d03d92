package org.concordat.analysis.transcription;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.analysis.table.Table;

/** Golden tables of names under {@code golden/transcription}. */
final class GoldenNames {

  private GoldenNames() {}

  static Stream<Table.Row> rows(String file) {
    String resource = file.startsWith("/") ? file : "/golden/transcription/" + file;
    return Table.read(GoldenNames.class, resource).rows().stream();
  }

  /** The cells of the columns that are not empty. */
  static List<String> cells(Table.Row row, String... columns) {
    return Stream.of(columns).map(row::get).filter(cell -> !cell.isEmpty()).toList();
  }

  static boolean isKnownFailure(String cell) {
    return cell.startsWith("!");
  }
}

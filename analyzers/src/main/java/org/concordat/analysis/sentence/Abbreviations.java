package org.concordat.analysis.sentence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/**
 * The abbreviations of a language, by their letters without the last point. Immutable and
 * thread-safe.
 */
public final class Abbreviations {

  /** What may stand behind an abbreviation. */
  enum Kind {
    /** Never ends a sentence: {@code т.е.}, {@code Mr.}, {@code TS.}. */
    INNER,
    /** May end a sentence: {@code г.}, {@code Inc.}, {@code млн.}. */
    END
  }

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads a table with the columns {@code abbreviation}, {@code kind} (inner or end), {@code
   * example}.
   *
   * @param owner class beside which the table lies
   * @param resource name of the table
   * @return the abbreviations
   */
  public static Abbreviations load(Class<?> owner, String resource) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Table.Row row : Table.read(owner, resource).rows()) {
      Kind kind =
          switch (row.need("kind")) {
            case "inner" -> Kind.INNER;
            case "end" -> Kind.END;
            default -> throw row.broken("kind is neither 'inner' nor 'end'");
          };
      kinds.put(key(row.need("abbreviation")), kind);
    }
    return new Abbreviations(Map.copyOf(kinds));
  }

  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(key(word)));
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(" ", "");
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}

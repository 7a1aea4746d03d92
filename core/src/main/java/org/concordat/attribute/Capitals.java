package org.concordat.attribute;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/** Capitals, each of which speaks for the government of its country. Immutable and thread-safe. */
final class Capitals {

  private final Map<String, String> countries;

  private Capitals(Map<String, String> countries) {
    this.countries = countries;
  }

  static Capitals load() {
    Map<String, String> countries = new HashMap<>();
    for (Table.Row row : Table.read(Capitals.class, "/org/concordat/catalog/places.tsv").rows()) {
      if (row.get("kind").equals("capital") && !row.get("country").isEmpty()) {
        countries.put("place:" + row.need("id"), "country:" + row.get("country"));
      }
    }
    return new Capitals(countries);
  }

  /** The country for which a place speaks, if it is a capital. */
  Optional<String> country(String place) {
    return Optional.ofNullable(countries.get(place));
  }
}

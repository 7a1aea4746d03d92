package org.concordat.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/** Language-neutral facts about places: {@code catalog/places.tsv}. Immutable and thread-safe. */
final class PlaceCatalog {

  private final Map<String, Place> places;

  private PlaceCatalog(Map<String, Place> places) {
    this.places = places;
  }

  /**
   * A place.
   *
   * @param kind capital, city, region, territory, sea, …
   * @param country ISO code of its country, or of itself for a territory with a code of its own
   */
  record Place(String kind, Optional<String> country) {}

  static PlaceCatalog load() {
    Map<String, Place> places = new HashMap<>();
    for (Table.Row row :
        Table.read(PlaceCatalog.class, "/org/concordat/catalog/places.tsv").rows()) {
      String country = row.get("country");
      places.put(
          row.need("id"),
          new Place(row.need("kind"), country.isEmpty() ? Optional.empty() : Optional.of(country)));
    }
    return new PlaceCatalog(places);
  }

  Optional<Place> find(String id) {
    return Optional.ofNullable(places.get(id));
  }
}

package org.concordat.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.table.Table;

/**
 * Language-neutral facts about organisations: {@code catalog/organizations.tsv}. Immutable and
 * thread-safe.
 */
final class OrganizationCatalog {

  private static final String RESOURCE = "/org/concordat/catalog/organizations.tsv";

  /** Kinds whose names hold no country ({@code China Daily}, {@code Air France}). */
  private static final Set<String> CLOSED_KINDS = Set.of("media", "company");

  private final Map<String, Body> bodies;

  private OrganizationCatalog(Map<String, Body> bodies) {
    this.bodies = Map.copyOf(bodies);
  }

  /**
   * An organisation.
   *
   * @param kind international, government, ministry, company, …
   * @param country ISO code of its country, or empty
   */
  record Body(String kind, Optional<String> country) {

    /** Whether names within its name are no mentions of their own. */
    boolean isClosed() {
      return CLOSED_KINDS.contains(kind);
    }
  }

  static OrganizationCatalog load() {
    Map<String, Body> bodies = new HashMap<>();
    if (OrganizationCatalog.class.getResource(RESOURCE) != null) {
      for (Table.Row row : Table.read(OrganizationCatalog.class, RESOURCE).rows()) {
        String country = row.get("country");
        bodies.put(
            row.need("id"),
            new Body(
                row.need("kind"), country.isEmpty() ? Optional.empty() : Optional.of(country)));
      }
    }
    return new OrganizationCatalog(bodies);
  }

  Optional<Body> find(String id) {
    return Optional.ofNullable(bodies.get(id));
  }
}

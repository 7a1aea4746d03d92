package org.concordat.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/** Language-neutral facts about treaties: {@code catalog/treaties.tsv}. Immutable, thread-safe. */
final class TreatyCatalog {

  private static final String RESOURCE = "/org/concordat/catalog/treaties.tsv";

  private final Map<String, String> kinds;

  private TreatyCatalog(Map<String, String> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  static TreatyCatalog load() {
    Map<String, String> kinds = new HashMap<>();
    if (TreatyCatalog.class.getResource(RESOURCE) != null) {
      for (Table.Row row : Table.read(TreatyCatalog.class, RESOURCE).rows()) {
        kinds.put(NameKind.TREATY.prefix() + row.need("id"), row.need("kind"));
      }
    }
    return new TreatyCatalog(kinds);
  }

  /** What a treaty is: convention, agreement, pact, … */
  Optional<String> kind(String id) {
    return Optional.ofNullable(kinds.get(id));
  }
}

package org.concordat.cite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.table.Table;

/**
 * The treaties that news means by the articles of a body: {@code catalog/founding-treaties.tsv}.
 * Immutable and thread-safe.
 */
final class FoundingTreaties {

  private static final String RESOURCE = "/org/concordat/catalog/founding-treaties.tsv";

  /**
   * The treaty of a body.
   *
   * @param id its id
   * @param bare whether an article means it wherever the body is named beside
   */
  record Founding(String id, boolean bare) {}

  private final Map<String, Founding> byBody;

  private FoundingTreaties(Map<String, Founding> byBody) {
    this.byBody = Map.copyOf(byBody);
  }

  static FoundingTreaties load() {
    Map<String, Founding> byBody = new HashMap<>();
    for (Table.Row row : Table.read(FoundingTreaties.class, RESOURCE).rows()) {
      byBody.put(
          "organization:" + row.need("organization"),
          new Founding("treaty:" + row.need("treaty"), row.get("bare").equals("yes")));
    }
    return new FoundingTreaties(byBody);
  }

  Optional<Founding> of(String body) {
    return Optional.ofNullable(byBody.get(body));
  }
}

package org.concordat.cite;

import java.util.HashMap;
import java.util.Map;
import org.concordat.analysis.table.Table;

/**
 * Which words for treaties stand for each other: {@code catalog/treaty-groups.tsv}. Immutable and
 * thread-safe.
 */
final class TreatyKinds {

  private final Map<String, String> groups;
  private final Map<String, String> kinds;

  private TreatyKinds(Map<String, String> groups, Map<String, String> kinds) {
    this.groups = Map.copyOf(groups);
    this.kinds = Map.copyOf(kinds);
  }

  static TreatyKinds load() {
    String folder = "/org/concordat/catalog/";
    Map<String, String> groups = new HashMap<>();
    for (Table.Row row : Table.read(TreatyKinds.class, folder + "treaty-groups.tsv").rows()) {
      groups.put(row.need("kind"), row.need("group"));
    }
    Map<String, String> kinds = new HashMap<>();
    for (Table.Row row : Table.read(TreatyKinds.class, folder + "treaties.tsv").rows()) {
      kinds.put("treaty:" + row.need("id"), row.need("kind"));
    }
    return new TreatyKinds(groups, kinds);
  }

  /** Whether a treaty can be called by a word: a pact is also a treaty, never a convention. */
  boolean fits(String treaty, String kind) {
    String known = kinds.getOrDefault(treaty, "");
    // An id that no catalogue has begins with its kind.
    return known.isEmpty()
        ? treaty.contains(group(kind)) || treaty.contains(kind)
        : group(known).equals(group(kind));
  }

  private String group(String kind) {
    return groups.getOrDefault(kind, kind);
  }
}

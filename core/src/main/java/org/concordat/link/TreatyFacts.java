package org.concordat.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.table.Table;

/** What kinds of treaties there are, and which the catalogue's are. Immutable and thread-safe. */
final class TreatyFacts {

  static final String PREFIX = "treaty:";

  private final Map<String, String> groups;
  private final Set<String> bilateral;
  private final Map<String, String> kinds;

  private TreatyFacts(
      Map<String, String> groups, Set<String> bilateral, Map<String, String> kinds) {
    this.groups = groups;
    this.bilateral = bilateral;
    this.kinds = kinds;
  }

  static TreatyFacts load() {
    Map<String, String> groups = new HashMap<>();
    Set<String> bilateral = new HashSet<>();
    for (Table.Row row :
        Table.read(TreatyFacts.class, "/org/concordat/catalog/treaty-groups.tsv").rows()) {
      groups.put(row.need("kind"), row.need("group"));
      if (row.get("bilateral").equals("yes")) {
        bilateral.add(row.need("kind"));
      }
    }
    Map<String, String> kinds = new HashMap<>();
    for (Table.Row row :
        Table.read(TreatyFacts.class, "/org/concordat/catalog/treaties.tsv").rows()) {
      kinds.put(PREFIX + row.need("id"), row.need("kind"));
    }
    return new TreatyFacts(Map.copyOf(groups), Set.copyOf(bilateral), Map.copyOf(kinds));
  }

  /** The group of a catalogued treaty. */
  String groupOf(String id) {
    return group(kinds.getOrDefault(id, ""));
  }

  String group(String kind) {
    return groups.getOrDefault(kind, kind);
  }

  /** The group of what a description describes. */
  String group(Description description) {
    return description.heads().isEmpty() ? "" : group(description.heads().first());
  }

  boolean isBilateral(Description description) {
    return !description.heads().isEmpty() && bilateral.containsAll(description.heads());
  }
}

package org.concordat.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The treaties that a document named so far. Lives for one document, in one thread. */
final class TreatyMemory {

  /** Kinds whose words news uses for each other. */
  private static final Set<String> DEALS = Set.of("agreement", "treaty", "pact", "memorandum");

  /**
   * A treaty.
   *
   * @param id its id, where the catalogue has it
   * @param name its fullest name
   * @param kind its kind, as in the catalogue
   */
  record Entry(Optional<String> id, String name, String kind) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> abbreviations = new HashMap<>();

  void name(Entry entry) {
    entries.remove(entry);
    entries.add(entry);
  }

  void introduce(String abbreviation, Entry entry) {
    abbreviations.putIfAbsent(abbreviation, entry);
  }

  Optional<Entry> introduced(String abbreviation) {
    return Optional.ofNullable(abbreviations.get(abbreviation));
  }

  /** The treaty that a bare head word means: the last one that was named of such a kind. */
  Optional<Entry> last(String kind) {
    for (int index = entries.size() - 1; index >= 0; index--) {
      if (fits(entries.get(index).kind(), kind)) {
        return Optional.of(entries.get(index));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(String named, String bare) {
    return named.equals(bare) || DEALS.contains(named) && DEALS.contains(bare);
  }
}

package org.concordat.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.table.Table;

/**
 * The names of one kind of entity in one language: {@code lang/xx/countries.tsv} and its like.
 * Immutable and thread-safe.
 */
final class Gazetteer {

  private final List<GazetteerEntry> entries;
  private final Map<String, String> labels;

  private Gazetteer(List<GazetteerEntry> entries, Map<String, String> labels) {
    this.entries = List.copyOf(entries);
    this.labels = Map.copyOf(labels);
  }

  static Gazetteer load(LanguageAnalysis analysis, String kind) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/" + kind + ".tsv";
    if (Gazetteer.class.getResource(resource) == null) {
      return new Gazetteer(List.of(), Map.of());
    }
    List<GazetteerEntry> entries = new ArrayList<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Table.Row row : Table.read(Gazetteer.class, resource).rows()) {
      GazetteerEntry entry =
          new GazetteerEntry(
              row.need("id"),
              row.need("form"),
              row.need("kind"),
              Set.copyOf(row.list("ambiguity", ',')));
      entries.add(entry);
      if (entry.kind().equals("name")) {
        labels.putIfAbsent(entry.id(), entry.form());
      }
    }
    return new Gazetteer(entries, labels);
  }

  /** The rows in the order of the table. */
  List<GazetteerEntry> entries() {
    return entries;
  }

  /** The canonical name in this language. */
  Optional<String> label(String id) {
    return Optional.ofNullable(labels.get(id));
  }
}

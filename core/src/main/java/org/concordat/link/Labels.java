package org.concordat.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;
import org.concordat.language.LanguageRegistry;

/** The names of everything that the catalogue has, in each language. Immutable and thread-safe. */
final class Labels {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "countries", "country:",
          "organizations", "organization:",
          "treaties", "treaty:",
          "places", "place:");

  private final Map<String, Map<String, String>> byId;

  private Labels(Map<String, Map<String, String>> byId) {
    this.byId = byId;
  }

  static Labels load(LanguageRegistry languages, PersonCatalog persons) {
    Map<String, Map<String, String>> byId = new HashMap<>();
    for (Language language : languages.languages()) {
      String folder = "/org/concordat/lang/" + languages.rules(language).folder() + "/";
      for (Map.Entry<String, String> table : PREFIXES.entrySet()) {
        String resource = folder + table.getKey() + ".tsv";
        for (Table.Row row : Table.read(Labels.class, resource).rows()) {
          if (row.need("kind").equals("name")) {
            byId.computeIfAbsent(table.getValue() + row.need("id"), any -> new LinkedHashMap<>(4))
                .putIfAbsent(language.code(), row.need("form"));
          }
        }
      }
      for (PersonCatalog.Person person : persons.persons()) {
        List<String> names = person.names(language.code());
        if (!names.isEmpty()) {
          byId.computeIfAbsent(person.id(), any -> new LinkedHashMap<>(4))
              .putIfAbsent(language.code(), names.get(0));
        }
      }
    }
    return new Labels(byId);
  }

  /** Names by language; a second bearer of a name is not the one of the catalogue. */
  Map<String, String> of(String id) {
    return byId.getOrDefault(id, Map.of());
  }
}

package org.concordat.analysis.lexicon;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;

/** Reads the tables of concepts. */
final class ConceptTables {

  private static final String FILES = "files.tsv";
  private static final String FOLDER = "concepts/";
  private static final String NONE = "-";

  private ConceptTables() {}

  /** Reads our own tables, in the order of their list; of two rows with one id the first counts. */
  static Map<String, Concept> readOwn() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Table table : own()) {
      for (Table.Row row : table.rows()) {
        Concept concept = concept(row);
        concepts.putIfAbsent(concept.id(), concept);
      }
    }
    return concepts;
  }

  /** Our own tables, in the order of their list. */
  static List<Table> own() {
    return Table.read(ConceptTables.class, FILES).rows().stream()
        .map(file -> Table.read(ConceptTables.class, FOLDER + file.need("file")))
        .toList();
  }

  /** Adds the concepts of a table; a row with an id that is there already replaces it. */
  static void replace(Table table, Map<String, Concept> concepts) {
    for (Table.Row row : table.rows()) {
      Concept concept = concept(row);
      concepts.put(concept.id(), concept);
    }
  }

  static Concept concept(Table.Row row) {
    Map<Language, List<String>> terms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> cell = row.list(language.code(), '|');
      terms.put(language, cell.equals(List.of(NONE)) ? List.of() : cell);
    }
    return new Concept(row.need("id"), row.get("domain"), row.get("pos"), row.get("family"), terms);
  }
}

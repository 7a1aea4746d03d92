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

  /** Reads our own tables, in the order of their list; an id must stand once. */
  static Map<String, Concept> readOwn() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Table.Row file : Table.read(ConceptTables.class, FILES).rows()) {
      Table table = Table.read(ConceptTables.class, FOLDER + file.need("file"));
      for (Table.Row row : table.rows()) {
        Concept concept = concept(row);
        if (concepts.putIfAbsent(concept.id(), concept) != null) {
          throw row.broken("the id '" + concept.id() + "' stands twice");
        }
      }
    }
    return concepts;
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

package org.concordat.analysis.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;

/** Finds faults in a table of concepts before it is used. Stateless. */
public final class ConceptCheck {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([-.'][a-z0-9]+)*");
  private static final Set<String> PARTS = Set.of("n", "v", "a", "adv", "num", "phrase");

  private ConceptCheck() {}

  /**
   * Checks a user's table.
   *
   * @param file the table
   * @param own our lexicon; families may have their heads in it
   * @return faults, each with file and line; none for a table that is sound
   * @throws IOException if the file cannot be read
   * @throws org.concordat.analysis.table.TableException if it is no table of concepts
   */
  public static List<String> faults(Path file, Lexicon own) throws IOException {
    Table table;
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      table = Table.read(file.toString(), reader);
    }
    Map<String, Concept> all = new LinkedHashMap<>();
    own.concepts().forEach(concept -> all.put(concept.id(), concept));
    ConceptTables.replace(table, all);
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String id = row.need("id");
      if (!seen.add(id)) {
        faults.add(row.place() + ": the id '" + id + "' stands twice");
      }
      for (String fault : faults(ConceptTables.concept(row), all)) {
        faults.add(row.place() + ": " + fault);
      }
    }
    return faults;
  }

  private static List<String> faults(Concept concept, Map<String, Concept> all) {
    List<String> faults = new ArrayList<>();
    if (!ID.matcher(concept.id()).matches()) {
      faults.add("the id '" + concept.id() + "' is no slug of small letters, digits and hyphens");
    }
    if (!PARTS.contains(concept.partOfSpeech())) {
      faults.add("part of speech '" + concept.partOfSpeech() + "' is none of " + sorted());
    }
    if (!concept.family().isEmpty()) {
      Concept head = all.get(concept.family());
      if (head == null || !head.family().isEmpty()) {
        faults.add("'" + concept.family() + "' is no head of a family");
      }
    }
    int empty = 0;
    for (Language language : Language.values()) {
      List<String> terms = concept.terms(language);
      empty += terms.isEmpty() ? 1 : 0;
      if (new HashSet<>(terms).size() < terms.size()) {
        faults.add("a term stands twice in " + terms);
      }
      terms.forEach(term -> term(term, faults));
    }
    if (empty > 1) {
      faults.add("terms of one language only");
    }
    return faults;
  }

  private static List<String> sorted() {
    return PARTS.stream().sorted().toList();
  }

  private static void term(String term, List<String> faults) {
    if (!Normalizer.isNormalized(term, Normalizer.Form.NFC)) {
      faults.add("letters and marks apart in '" + term + "'; write them as one (NFC)");
    }
    for (String word : term.split("[ -]")) {
      boolean latin = false;
      boolean cyrillic = false;
      for (int index = 0; index < word.length(); index++) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(index));
        latin |= script == Character.UnicodeScript.LATIN;
        cyrillic |= script == Character.UnicodeScript.CYRILLIC;
      }
      if (latin && cyrillic) {
        faults.add("Latin and Cyrillic letters mixed in '" + word + "'");
      }
    }
  }
}

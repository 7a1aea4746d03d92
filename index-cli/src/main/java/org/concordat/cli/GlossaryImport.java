package org.concordat.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;

/** Gathers glossaries into a user's lexicon. Lives for one import. */
final class GlossaryImport {

  private static final List<String> COLUMNS =
      List.of("id", "domain", "pos", "family", "en", "ru", "vi", "note");

  private final Path into;
  private final String domain;
  private final Map<String, Map<String, String>> rows = new TreeMap<>();
  private int added;
  private int changed;
  private int refused;

  private GlossaryImport(Path into, String domain) {
    this.into = into;
    this.domain = domain;
  }

  static GlossaryImport into(Path into, String domain) throws IOException {
    GlossaryImport glossary = new GlossaryImport(into, domain);
    if (Files.exists(into)) {
      for (Table.Row row : read(into).rows()) {
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, row.get(column)));
        glossary.rows.put(row.need("id"), cells);
      }
    }
    return glossary;
  }

  private static Table read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Table.read(file.toString(), reader);
    }
  }

  /** Adds a glossary; returns what was refused, each with its line. */
  List<String> add(Path file) throws IOException {
    List<String> faults = new ArrayList<>();
    Table table = read(file);
    for (Table.Row row : table.rows()) {
      Map<String, List<String>> terms = new LinkedHashMap<>();
      for (Language language : Language.values()) {
        List<String> cell = row.has(language.code()) ? row.list(language.code(), '|') : List.of();
        if (!cell.isEmpty()) {
          terms.put(language.code(), cell.stream().map(GlossaryImport::clean).toList());
        }
      }
      if (terms.size() < 2) {
        faults.add(row.place() + ": terms in fewer than two languages");
      } else {
        add(terms);
      }
    }
    refused += faults.size();
    return faults;
  }

  private static String clean(String term) {
    return Normalizer.normalize(term.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
  }

  private void add(Map<String, List<String>> terms) {
    String first = terms.values().iterator().next().get(0);
    String id = domain + "." + slug(first);
    Map<String, String> row = rows.get(id);
    if (row == null) {
      row = new LinkedHashMap<>();
      for (String column : COLUMNS) {
        row.put(column, "");
      }
      row.put("id", id);
      row.put("domain", domain);
      row.put("pos", first.indexOf(' ') < 0 ? "n" : "phrase");
      rows.put(id, row);
      added++;
    } else {
      changed++;
    }
    for (Map.Entry<String, List<String>> cell : terms.entrySet()) {
      Set<String> all = new LinkedHashSet<>(List.of(row.get(cell.getKey()).split("\\|")));
      all.addAll(cell.getValue());
      all.remove("");
      all.remove("-");
      row.put(cell.getKey(), String.join("|", all));
    }
  }

  /** Small Latin letters and digits; a term in another script is spelt by its code points. */
  private static String slug(String term) {
    StringBuilder slug = new StringBuilder();
    String plain =
        Normalizer.normalize(term.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace('đ', 'd');
    for (int index = 0; index < plain.length(); index++) {
      char letter = plain.charAt(index);
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        slug.append(letter);
      } else if (Character.isLetter(letter)) {
        slug.append(Integer.toHexString(letter));
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "term" : slug.toString();
  }

  /** Writes the lexicon in one step, so that a failure leaves the old one whole. */
  void write() throws IOException {
    StringBuilder text =
        new StringBuilder("# A lexicon of our own, made by concordat lexicon import.\n");
    text.append(String.join("\t", COLUMNS)).append('\n');
    for (Map<String, String> row : rows.values()) {
      List<String> cells = new ArrayList<>();
      for (String column : COLUMNS) {
        boolean term = Language.of(column).isPresent();
        cells.add(term && row.get(column).isEmpty() ? "-" : row.get(column));
      }
      text.append(String.join("\t", cells)).append('\n');
    }
    Path folder = into.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, "lexicon", ".tsv");
    try {
      Files.writeString(draft, text);
      Files.move(draft, into, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  int added() {
    return added;
  }

  int changed() {
    return changed;
  }

  int refused() {
    return refused;
  }

  int size() {
    return rows.size();
  }
}

package org.concordat.analysis.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.table.Table;

/** The given names that news has often. Names that share a Latin spelling share a key. */
final class GivenNames {

  static final GivenNames INSTANCE = new GivenNames();

  private final Map<String, List<GivenName>> byCyrillic = new HashMap<>();
  private final Map<String, List<GivenName>> byLatin = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  private GivenNames() {
    List<GivenName> names = new ArrayList<>();
    for (Table.Row row : Table.read(GivenNames.class, "given-names.tsv").rows()) {
      String sex = row.need("sex");
      GivenName name =
          new GivenName(
              row.list("cyrillic", ','),
              row.list("latin", ','),
              sex.startsWith("f"),
              sex.endsWith("?"),
              row.get("origin"));
      names.add(name);
      name.cyrillic().forEach(form -> add(byCyrillic, RussianLetters.plain(form), name));
      name.latin().forEach(form -> add(byLatin, Letters.bare(form), name));
    }
    for (Table.Row row : Table.read(GivenNames.class, "russian-name-stems.tsv").rows()) {
      stems.put(row.need("stem"), row.need("nominative"));
    }
    new GivenNameGroups(names).keys().forEach(keys::put);
  }

  private static void add(Map<String, List<GivenName>> map, String form, GivenName name) {
    List<GivenName> list = map.computeIfAbsent(form, any -> new ArrayList<>(1));
    if (!list.contains(name)) {
      list.add(name);
    }
  }

  /**
   * The name of a stem without its vowel: Льв (from Льва) is Лев; other words come back as they
   * are.
   */
  String restored(String word) {
    return stems.getOrDefault(word, word);
  }

  /** Names with this Cyrillic spelling in the nominative. */
  List<GivenName> cyrillic(String word) {
    return byCyrillic.getOrDefault(RussianLetters.plain(word), List.of());
  }

  /** Names with this Latin spelling, marks or none. */
  List<GivenName> latin(String word) {
    return byLatin.getOrDefault(Letters.bare(word), List.of());
  }

  /**
   * The orthography that a given name suggests, by its marks first: António, Antonio; empty if
   * none.
   */
  String origin(String word) {
    String first = "";
    for (GivenName name : latin(word)) {
      if (!name.origin().isEmpty()) {
        boolean exact = name.latin().stream().anyMatch(word::equalsIgnoreCase);
        if (exact) {
          return name.origin();
        }
        first = first.isEmpty() ? name.origin() : first;
      }
    }
    return first;
  }

  /** The key of a spelling in either script; empty if the name is not known. */
  String key(String word) {
    String plain = Letters.hasCyrillic(word) ? RussianLetters.plain(word) : Letters.bare(word);
    return keys.getOrDefault(plain, "");
  }

  boolean isKnown(String word) {
    return !key(word).isEmpty();
  }

  /**
   * Says whether a Cyrillic word is a known given name in any case.
   *
   * @param except an origin whose names do not count; empty for none
   */
  boolean isInflected(String word, String except) {
    if (isListed(word, except)) {
      return true;
    }
    boolean[] found = {false};
    NameEndings.INSTANCE.each(
        word,
        (ending, nominative) ->
            found[0] |= !"surname".equals(ending.kind()) && isListed(restored(nominative), except));
    return found[0];
  }

  private boolean isListed(String word, String except) {
    return cyrillic(word).stream()
        .anyMatch(name -> except.isEmpty() || !except.equals(name.origin()));
  }
}

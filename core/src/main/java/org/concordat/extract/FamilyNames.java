package org.concordat.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.concordat.analysis.Token;
import org.concordat.analysis.table.Table;
import org.concordat.analysis.transcription.NameParts;

/**
 * Words with which names of persons open, so that they are kept apart from names of bodies: {@code
 * Bộ Công Thương Lê Văn An}, {@code режиссёр John Smith}. Immutable and thread-safe.
 */
final class FamilyNames {

  private static final String FOLDER = "/org/concordat/analysis/transcription/";

  private final Set<String> families;
  private final Set<String> given;

  private FamilyNames(Set<String> families, Set<String> given) {
    this.families = Set.copyOf(families);
    this.given = Set.copyOf(given);
  }

  static FamilyNames load() {
    Set<String> families = new HashSet<>();
    for (Table.Row row : Table.read(Table.class, FOLDER + "vietnamese-families.tsv").rows()) {
      families.add(row.need("family").toLowerCase(Locale.ROOT));
    }
    Set<String> given = new HashSet<>();
    for (Table.Row row : Table.read(Table.class, FOLDER + "given-names.tsv").rows()) {
      row.list("latin", ',').forEach(name -> given.add(name.toLowerCase(Locale.ROOT)));
    }
    return new FamilyNames(families, given);
  }

  /** Whether a name of a person that opens with the family name seems to begin at a token. */
  boolean beginsAt(List<Token> tokens, int index) {
    if (index + 1 >= tokens.size()
        || !tokens.get(index).isCapitalised()
        || !tokens.get(index + 1).isCapitalised()) {
      return false;
    }
    String form = tokens.get(index).form();
    return families.contains(form)
        || given.contains(form) && !NameParts.isVietnameseSyllable(form); // Thabo Lindelani
  }

  /** Whether a word is a given name in Latin letters. */
  boolean isGiven(Token token) {
    return given.contains(token.form());
  }
}

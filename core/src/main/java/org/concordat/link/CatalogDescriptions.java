package org.concordat.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Language;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;
import org.concordat.language.LanguageRegistry;
import org.concordat.link.DescriptionReader.Owner;

/**
 * What the names of the catalogue's treaties say, so that other words for the same lead to the same
 * id: {@code Конвенция ООН о борьбе с киберпреступностью} is the convention that the catalogue
 * calls {@code Конвенция ООН против киберпреступности}. Read when first asked for. Thread-safe.
 */
final class CatalogDescriptions {

  private final LanguageRegistry languages;
  private final DescriptionReader reader;
  private Optional<Map<String, String>> bySlug = Optional.empty();

  CatalogDescriptions(LanguageRegistry languages, DescriptionReader reader) {
    this.languages = languages;
    this.reader = reader;
  }

  /** The id of the only treaty of the catalogue that a description describes. */
  Optional<String> find(Description description) {
    return isTelling(description)
        ? Optional.ofNullable(bySlug().get(description.slug()))
        : Optional.empty();
  }

  /** A subject alone is too little: there are many conventions on trade. */
  private static boolean isTelling(Description description) {
    int subjects = description.fields().size() + description.names().size();
    return !description.heads().isEmpty()
        && subjects > 0
        && subjects + description.owners().size() > 1;
  }

  private synchronized Map<String, String> bySlug() {
    if (bySlug.isEmpty()) {
      Map<String, String> found = new HashMap<>();
      Set<String> ambiguous = new HashSet<>();
      for (Language language : languages.languages()) {
        read(language, found, ambiguous);
      }
      found.keySet().removeAll(ambiguous);
      bySlug = Optional.of(found);
    }
    return bySlug.get();
  }

  private void read(Language language, Map<String, String> found, Set<String> ambiguous) {
    LanguageAnalysis analysis = languages.analysis(language);
    String folder = "/org/concordat/lang/" + languages.rules(language).folder() + "/";
    PhraseTable.Builder<String> owners = PhraseTable.builder(analysis);
    for (String table : List.of("countries", "organizations")) {
      for (Table.Row row : Table.read(CatalogDescriptions.class, folder + table + ".tsv").rows()) {
        owners.add(row.need("form"), DescriptionReader.slug(":" + row.need("id")));
      }
    }
    PhraseTable<String> names = owners.build();
    for (Table.Row row : Table.read(CatalogDescriptions.class, folder + "treaties.tsv").rows()) {
      String form = row.need("form");
      List<Token> tokens = analysis.tokens(form, 0, form.length());
      Description description =
          reader.read(
              language,
              tokens,
              0,
              tokens.size(),
              owners(names, tokens),
              DescriptionReader.TREATIES);
      if (isTelling(description)) {
        String id = TreatyFacts.PREFIX + row.need("id");
        String other = found.putIfAbsent(description.slug(), id);
        if (other != null && !other.equals(id)) {
          ambiguous.add(description.slug());
        }
      }
    }
  }

  private static List<Owner> owners(PhraseTable<String> names, List<Token> tokens) {
    List<Owner> owners = new ArrayList<>();
    int index = 0;
    while (index < tokens.size()) {
      List<PhraseMatch<String>> matches = names.matchesAt(tokens, index);
      if (matches.isEmpty()) {
        index++;
      } else {
        owners.add(new Owner(index, matches.get(0).end(), matches.get(0).value()));
        index = matches.get(0).end();
      }
    }
    return owners;
  }
}

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
 * What the catalogue says of organisations, and which of its bodies a description means. The
 * descriptions of the catalogue are read when they are first asked for. Thread-safe.
 */
final class OrganizationFacts {

  private static final String PREFIX = "organization:";

  private final LanguageRegistry languages;
  private final DescriptionReader reader;
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> international = new HashSet<>();
  private Optional<Catalog> catalog = Optional.empty();

  /**
   * The bodies of states.
   *
   * @param bySlug ids by description
   * @param countries countries that have a body of some description without its country
   * @param byForm ids by unambiguous names as they stand, whatever the language
   */
  private record Catalog(
      Map<String, String> bySlug, Map<String, Set<String>> countries, Map<String, String> byForm) {}

  OrganizationFacts(LanguageRegistry languages, DescriptionReader reader) {
    this.languages = languages;
    this.reader = reader;
    for (Table.Row row :
        Table.read(OrganizationFacts.class, "/org/concordat/catalog/organizations.tsv").rows()) {
      String country = row.get("country");
      if (row.need("kind").equals("international")) {
        international.add(PREFIX + row.need("id"));
      }
      if (!country.isEmpty()) {
        countries.put(PREFIX + row.need("id"), "country:" + country);
      }
    }
  }

  /** The country that a catalogued body belongs to. */
  Optional<String> country(String id) {
    return Optional.ofNullable(countries.get(id));
  }

  /** Whether a catalogued body has states as members, so that it can be party to a treaty. */
  boolean isUnionOfStates(String id) {
    return international.contains(id);
  }

  /** The id of what a description means: that of the catalogue, else one made of its keys. */
  String id(Description description) {
    String slug = description.slug();
    String known = description.national() ? catalog().bySlug().get(slug) : null;
    return known == null ? PREFIX + slug : known;
  }

  /** The body that bears a name in any language: {@code Des Moines Register} in a Russian text. */
  Optional<String> named(String surface) {
    return Optional.ofNullable(catalog().byForm().get(surface));
  }

  /** The country of the only body that the catalogue describes so; empty if there are several. */
  Optional<String> onlyCountry(String base) {
    Set<String> found = catalog().countries().getOrDefault(base, Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private synchronized Catalog catalog() {
    if (catalog.isEmpty()) {
      Catalog found = new Catalog(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (Language language : languages.languages()) {
        read(language, found);
      }
      catalog = Optional.of(found);
    }
    return catalog.get();
  }

  /** The bodies of states, by the descriptions of all their names. */
  private void read(Language language, Catalog found) {
    LanguageAnalysis analysis = languages.analysis(language);
    String folder = "/org/concordat/lang/" + languages.rules(language).folder();
    PhraseTable.Builder<String> builder = PhraseTable.builder(analysis);
    for (Table.Row row : Table.read(OrganizationFacts.class, folder + "/countries.tsv").rows()) {
      builder.add(row.need("form"), DescriptionReader.slug("country:" + row.need("id")));
    }
    PhraseTable<String> names = builder.build();
    for (Table.Row row :
        Table.read(OrganizationFacts.class, folder + "/organizations.tsv").rows()) {
      String id = PREFIX + row.need("id");
      String country = countries.get(id);
      String form = row.need("form");
      if (row.get("ambiguity").isEmpty()) {
        found.byForm().putIfAbsent(form, id);
      }
      if (country != null) {
        List<Token> tokens = analysis.tokens(form, 0, form.length());
        Description description =
            reader.read(
                language,
                tokens,
                0,
                tokens.size(),
                owners(names, tokens),
                DescriptionReader.BODIES);
        if (description.national()) {
          String owner = DescriptionReader.slug(country);
          found.bySlug().putIfAbsent(description.ownedBy(Set.of(owner)).slug(), id);
          found
              .countries()
              .computeIfAbsent(description.base(), any -> new HashSet<>())
              .add(country);
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

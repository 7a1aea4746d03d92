package org.concordat.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Language;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.analysis.transcription.RussianNameCases;
import org.concordat.language.LanguageRegistry;

/**
 * Names of persons, each read by itself: which person a spelling stands for, and how the languages
 * spell that person. Knows the catalogue; whoever is not in it has an id that {@link NameKey}
 * computes from the spelling alone. Immutable and thread-safe.
 */
public final class PersonNames {

  private final LanguageRegistry languages;
  private final PersonCatalog catalog;

  /**
   * Reads the catalogue.
   *
   * @param languages the languages
   */
  public PersonNames(LanguageRegistry languages) {
    this(languages, PersonCatalog.load(languages));
  }

  PersonNames(LanguageRegistry languages, PersonCatalog catalog) {
    this.languages = languages;
    this.catalog = catalog;
  }

  /**
   * Reads a spelling.
   *
   * @param spelling a name without titles, in any script, in any case of Russian
   * @return the person
   */
  public PersonName read(String spelling) {
    String name = RussianNameCases.nominative(spelling.strip());
    Optional<PersonCatalog.Person> known =
        catalog.find(spelling.strip()).or(() -> catalog.find(name));
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (Language language : languages.languages()) {
      Set<String> spellings = new LinkedHashSet<>();
      known.ifPresent(person -> spellings.addAll(person.names(language.code())));
      if (spellings.isEmpty()) {
        spellings.addAll(languages.rules(language).spellings(name));
      }
      forms.put(language.code(), List.copyOf(spellings));
    }
    String id =
        known
            .map(PersonCatalog.Person::id)
            .orElseGet(() -> PersonCatalog.PREFIX + NameKey.key(name));
    return new PersonName(spelling, id, known.map(PersonCatalog.Person::name).orElse(name), forms);
  }

  PersonCatalog catalog() {
    return catalog;
  }
}

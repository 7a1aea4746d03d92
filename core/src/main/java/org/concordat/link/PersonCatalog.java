package org.concordat.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.concordat.analysis.Language;
import org.concordat.analysis.table.Table;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.analysis.transcription.NameSex;
import org.concordat.analysis.transcription.NameSimilarity;
import org.concordat.analysis.transcription.NameStructure;
import org.concordat.language.LanguageRegistry;

/**
 * People of whom news writes often: {@code catalog/persons.tsv} and their names in {@code
 * lang/xx/persons.tsv}. Immutable and thread-safe.
 */
final class PersonCatalog {

  static final String PREFIX = "person:";

  private static final String RESOURCE = "/org/concordat/catalog/persons.tsv";

  /** Names of one key that are less alike than this are of different people. */
  private static final double LEAST_ALIKE = 0.5;

  private final Map<String, Person> byId;
  private final Map<String, List<Named>> byKey;
  private final Map<String, Person> byShortForm;
  private final Map<String, Set<Person>> byCallingName;

  private PersonCatalog(
      Map<String, Person> byId,
      Map<String, List<Named>> byKey,
      Map<String, Person> byShortForm,
      Map<String, Set<Person>> byCallingName) {
    this.byId = byId;
    this.byKey = byKey;
    this.byShortForm = byShortForm;
    this.byCallingName = byCallingName;
  }

  private record Named(String form, Person person) {}

  /** Traditions whose family name stands first. */
  private static final Set<String> FAMILY_FIRST = Set.of("chinese", "korean", "eastern");

  /**
   * A person.
   *
   * @param id id with its prefix
   * @param country ISO code of the country that the person is known for; empty if there is none
   * @param sex the person's sex
   * @param tradition how the words of the name stand
   * @param forms full names by language, the canonical one first
   */
  record Person(
      String id,
      Optional<String> country,
      NameSex sex,
      String tradition,
      Map<String, List<String>> forms) {

    /** The canonical name: that of the first language that has one. */
    String name() {
      return forms.values().stream().flatMap(List::stream).findFirst().orElse(id);
    }

    List<String> names(String language) {
      return forms.getOrDefault(language, List.of());
    }
  }

  static PersonCatalog load(LanguageRegistry languages) {
    Map<String, Person> byId = new HashMap<>();
    for (Table.Row row : Table.read(PersonCatalog.class, RESOURCE).rows()) {
      String country = row.get("country");
      String id = PREFIX + row.need("id");
      Person person =
          new Person(
              id,
              country.isEmpty() ? Optional.empty() : Optional.of(country),
              row.need("sex").equals("f") ? NameSex.FEMALE : NameSex.MALE,
              row.need("tradition"),
              new LinkedHashMap<>());
      if (byId.put(id, person) != null) {
        throw row.broken("person '" + row.need("id") + "' stands twice");
      }
    }
    Map<String, List<Named>> byKey = new HashMap<>();
    Map<String, Person> byShortForm = new HashMap<>();
    Map<String, Set<Person>> byCallingName = new HashMap<>();
    for (Language language : languages.languages()) {
      String resource =
          "/org/concordat/lang/" + languages.rules(language).folder() + "/persons.tsv";
      for (Table.Row row : Table.read(PersonCatalog.class, resource).rows()) {
        Person person = byId.get(PREFIX + row.need("id"));
        if (person == null) {
          throw row.broken("no person '" + row.need("id") + "' in " + RESOURCE);
        }
        String form = row.need("form");
        boolean full = row.need("kind").equals("name");
        if (full) {
          person.forms().computeIfAbsent(language.code(), any -> new ArrayList<>(1)).add(form);
        }
        if (full && isOfSeveralWords(form)) {
          List<Named> sharing = byKey.computeIfAbsent(key(row), any -> new ArrayList<>(1));
          sharing.add(new Named(form, person));
          byCallingName
              .computeIfAbsent(callingName(form, person), any -> new LinkedHashSet<>(2))
              .add(person);
        } else {
          byShortForm.putIfAbsent(plain(form), person);
        }
      }
    }
    return new PersonCatalog(byId, byKey, byShortForm, byCallingName);
  }

  /** Most rows hold their key, since making thousands takes a while; a new one need not. */
  private static String key(Table.Row row) {
    String key = row.get("key");
    return key.isEmpty() ? NameKey.key(row.need("form")) : key;
  }

  private static String callingName(String form, Person person) {
    String plain = plain(form);
    return FAMILY_FIRST.contains(person.tradition())
        ? plain.substring(0, plain.indexOf(' ') < 0 ? plain.length() : plain.indexOf(' '))
        : plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** The key of one word is too coarse to tell a person: Пеле, Поль. */
  private static boolean isOfSeveralWords(String name) {
    return name.indexOf(' ') > 0 || name.indexOf('-') > 0;
  }

  /** The person whom a name stands for. */
  Optional<Person> find(String name) {
    return find(name, () -> NameKey.key(name));
  }

  /** The person whom a name stands for, that was read already. */
  Optional<Person> find(NamedMention.Reading reading) {
    return find(reading.name(), reading::key);
  }

  private Optional<Person> find(String name, Supplier<String> key) {
    Person exact = byShortForm.get(plain(name));
    if (exact != null) {
      return Optional.of(exact);
    }
    return isOfSeveralWords(name)
        ? byKey(name, key.get())
        : byShortForm(NameStructure.nominatives(name));
  }

  /** Small letters, ё as е. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** Of those whose names share the key, the one whose name looks most like this, if it does. */
  private Optional<Person> byKey(String name, String key) {
    Optional<Person> best = Optional.empty();
    double most = LEAST_ALIKE;
    for (Named named : byKey.getOrDefault(key, List.of())) {
      double alike = NameSimilarity.letters(name, named.form());
      if (alike > most) {
        most = alike;
        best = Optional.of(named.person());
      }
    }
    return best;
  }

  /** The person whom a part of the name means all over the world. */
  Optional<Person> byShortForm(Set<String> nominatives) {
    return nominatives.stream().filter(byShortForm::containsKey).map(byShortForm::get).findFirst();
  }

  /** Those of a country who are called by a name in short, if there is but one. */
  Optional<Person> byCallingName(Set<String> nominatives, Optional<String> country) {
    List<Person> found =
        nominatives.stream()
            .flatMap(word -> byCallingName.getOrDefault(word, Set.of()).stream())
            .distinct()
            .filter(person -> person.country().map("country:"::concat).equals(country))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Everybody. */
  Collection<Person> persons() {
    return byId.values();
  }

  /** The person of an id with its prefix. */
  Optional<Person> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}

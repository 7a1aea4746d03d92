package org.concordat.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the name of a body or treaty says, in keys that are the same in all languages.
 *
 * @param heads what it is: {@code ministry}
 * @param fields what it deals with: {@code justice}
 * @param names proper names in it, as keys, in the order of the text
 * @param owners whose it is or who its parties are: codes of countries, slugs of bodies and places
 * @param national whether every state has one
 */
record Description(
    SortedSet<String> heads,
    SortedSet<String> fields,
    List<String> names,
    SortedSet<String> owners,
    boolean national) {

  /** Copies the collections. */
  Description {
    heads = new TreeSet<>(heads);
    fields = new TreeSet<>(fields);
    names = List.copyOf(names);
    owners = new TreeSet<>(owners);
  }

  /** The key without owners. */
  String base() {
    List<String> parts = new ArrayList<>(heads);
    parts.addAll(fields);
    parts.addAll(names);
    return String.join("-", parts);
  }

  /** The whole key, a slug. */
  String slug() {
    List<String> parts = new ArrayList<>(List.of(base()));
    parts.addAll(owners);
    parts.removeIf(String::isEmpty);
    return String.join("-", parts);
  }

  Description ownedBy(Set<String> others) {
    SortedSet<String> all = new TreeSet<>(owners);
    all.addAll(others);
    return new Description(heads, fields, names, all, national);
  }

  /** Whether this says nothing that another description does not say as well. */
  boolean isPartOf(Description other) {
    return other.fields.containsAll(fields)
        && other.names.containsAll(names)
        && other.owners.containsAll(owners);
  }
}

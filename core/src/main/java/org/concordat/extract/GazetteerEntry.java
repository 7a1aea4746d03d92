package org.concordat.extract;

import java.util.Set;

/**
 * A row of a gazetteer.
 *
 * @param id id without the type's prefix
 * @param form citation form
 * @param kind name, short, official, abbreviation, former, adjective or people
 * @param ambiguity what else the form can be: name, word, place, org
 */
record GazetteerEntry(String id, String form, String kind, Set<String> ambiguity) {

  boolean isAdjectival() {
    return kind.equals("adjective") || kind.equals("people");
  }

  boolean isAmbiguous() {
    return !ambiguity.isEmpty();
  }
}

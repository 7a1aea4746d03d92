package org.concordat.extract;

import java.util.Optional;

/**
 * An office or rank: a row of {@code lang/xx/titles.tsv}.
 *
 * @param form citation form
 * @param role English label, lower case
 * @param international the label where the office is one of an international organisation
 * @param kind state, government, party, parliament, military, …
 * @param institution slug of the organisation that it is an office of, where the title says so
 */
record Title(
    String form, String role, String international, String kind, Optional<String> institution) {

  /** Kinds whose holders act for a state: their affiliation is the country. */
  boolean isOfState() {
    return switch (kind) {
      case "state", "government", "envoy", "military", "royal", "parliament", "judicial" -> true;
      default -> false;
    };
  }

  /** Whether the field of work belongs to the label: {@code justice minister}. */
  boolean takesField() {
    return role.endsWith("minister") || role.endsWith("secretary") || role.endsWith("commissioner");
  }

  /** {@code colonel general}: stands beside an office without being one. */
  boolean isRank() {
    return kind.equals("military");
  }
}

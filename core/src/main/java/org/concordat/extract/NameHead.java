package org.concordat.extract;

import java.util.Set;

/**
 * A word that makes a name of what stands beside it ({@code Ministry}, {@code комитет}, {@code
 * tỉnh}).
 *
 * @param form citation form
 * @param kind what it makes: ministry, party, convention, river, …
 * @param takes where the rest of the name stands: of, before, both; genitive, adjective, quotes,
 *     any; after
 */
record NameHead(String form, String kind, String takes) {

  /** Kinds whose heads make a name even in small letters: {@code the unification ministry}. */
  private static final Set<String> PLAIN_KINDS = Set.of("ministry", "parliament", "court");

  /** Kinds of which the head is no part of the name: {@code газета «Труд»}. */
  private static final Set<String> LABEL_KINDS = Set.of("media", "company");

  boolean isPlain() {
    return PLAIN_KINDS.contains(kind);
  }

  boolean isLabel() {
    return LABEL_KINDS.contains(kind);
  }

  boolean takes(String... ways) {
    return Set.of(ways).contains(takes);
  }
}

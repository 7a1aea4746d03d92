package org.concordat.extract;

/**
 * A name of a gazetteer, with what it names.
 *
 * @param kind the gazetteer that it comes from
 * @param entry its row
 * @param label canonical name of the entity in the language of the gazetteer
 */
record CatalogName(NameKind kind, GazetteerEntry entry, String label) {

  /** The id of the entity that is named. */
  String entityId() {
    return kind.prefix() + entry.id();
  }
}

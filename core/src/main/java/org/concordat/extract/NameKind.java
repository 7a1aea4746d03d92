package org.concordat.extract;

/**
 * The kinds of names that gazetteers hold, in the order in which they win where phrases of two
 * kinds are equally long.
 */
enum NameKind {
  COUNTRY("countries", "country:"),
  TREATY("treaties", "treaty:"),
  ORGANIZATION("organizations", "organization:"),
  PLACE("places", "place:"),
  PERSON("persons", "person:");

  private final String table;
  private final String prefix;

  NameKind(String table, String prefix) {
    this.table = table;
    this.prefix = prefix;
  }

  /** The name of the gazetteer, without folder and ending. */
  String table() {
    return table;
  }

  /** What stands before the id of a row in the id of the entity. */
  String prefix() {
    return prefix;
  }
}

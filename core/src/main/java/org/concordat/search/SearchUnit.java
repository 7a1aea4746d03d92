package org.concordat.search;

import java.util.Locale;

/** What a hit is. */
public enum SearchUnit {
  /** A source document. */
  DOCUMENT,
  /** A passage of a source document. */
  PASSAGE,
  /** A statement. */
  STATEMENT;

  String term() {
    return name().toLowerCase(Locale.ROOT);
  }
}

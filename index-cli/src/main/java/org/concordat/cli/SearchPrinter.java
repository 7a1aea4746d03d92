package org.concordat.cli;

import org.concordat.search.SearchResult;

/** Prints answers in one of the formats of {@code concordat search}. */
@FunctionalInterface
interface SearchPrinter {

  /** Prints the answers to one question. */
  void print(Topic topic, SearchResult result);

  /** Prints what stands behind the last answer. */
  default void end() {}
}

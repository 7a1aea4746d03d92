package org.concordat.cli;

/** Formats of {@code concordat search}, named as they are typed. */
enum SearchFormat {
  table,
  json,
  csv,
  trec
}

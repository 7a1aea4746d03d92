package org.concordat.cli;

/** Formats of {@code concordat counts}, named as they are typed. */
enum CountsFormat {
  table,
  json,
  csv
}

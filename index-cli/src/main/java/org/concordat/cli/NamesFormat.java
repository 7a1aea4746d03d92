package org.concordat.cli;

/** Formats of {@code concordat names}, named as they are typed. */
enum NamesFormat {
  table,
  jsonl
}

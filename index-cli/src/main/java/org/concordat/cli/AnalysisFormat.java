package org.concordat.cli;

/** Formats of {@code concordat analyze}, named as they are typed. */
enum AnalysisFormat {
  table,
  json,
  jsonl,
  csv
}

package org.concordat.cli;

/** How a summary is printed. */
enum SummaryFormat {
  table,
  json
}

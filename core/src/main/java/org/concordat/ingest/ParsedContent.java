package org.concordat.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What a parser found in a file or in an attachment of it.
 *
 * @param inside name of an attachment; empty for the file itself
 * @param text its text
 * @param title its title
 * @param published day or time of publication, ISO 8601
 * @param language BCP 47 code that the file gives; a hint, not obeyed
 * @param warnings what is odd about it, a line each
 */
public record ParsedContent(
    String inside,
    String text,
    Optional<String> title,
    Optional<String> published,
    Optional<String> language,
    List<String> warnings) {

  /** Copies the warnings. */
  public ParsedContent {
    warnings = List.copyOf(warnings);
  }
}

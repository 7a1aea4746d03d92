package org.concordat.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text with what is known about it.
 *
 * @param id stable name of the document; a file's path relative to the argument
 * @param source who published it
 * @param language BCP 47 code; when given with the document it is obeyed, empty means not yet
 *     identified
 * @param title its title; no part of the text
 * @param published ISO 8601 date, a time may follow
 * @param text the decoded text exactly as ingested
 */
public record Document(
    String id,
    Optional<String> source,
    Optional<String> language,
    Optional<String> title,
    Optional<String> published,
    String text) {

  /**
   * Makes a document of which only the text is known.
   *
   * @param id stable name
   * @param text its text
   * @return the document
   */
  public static Document of(String id, String text) {
    return new Document(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /**
   * Returns this document with a language.
   *
   * @param code BCP 47 code
   * @return a copy
   */
  public Document withLanguage(String code) {
    return new Document(id, source, Optional.of(code), title, published, text);
  }

  /**
   * Returns this document with another text.
   *
   * @param other the text
   * @return a copy
   */
  public Document withText(String other) {
    return new Document(id, source, language, title, published, other);
  }

  /** Returns the day of publication, empty where it is unknown or not a date. */
  public Optional<LocalDate> publishedDay() {
    if (published.isEmpty() || published.get().length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published.get().substring(0, 10)));
    } catch (DateTimeException e) {
      // What is not a date resolves nothing; the document itself stays usable.
      return Optional.empty();
    }
  }
}

package org.concordat.search;

import java.util.List;
import java.util.Optional;
import org.concordat.model.Span;

/**
 * An answer.
 *
 * @param rank from 1
 * @param score greater is better; comparable within one result, across languages
 * @param document id of the source document
 * @param unit what the hit is
 * @param language BCP 47 code of its text
 * @param title title of the source document
 * @param source who published it
 * @param published day of publication, ISO 8601
 * @param span where the words shown stand in the text of the source document
 * @param text those words
 * @param highlights what met the query, as spans of the text of the source document, in order
 * @param statement the statement that the hit is
 */
public record Hit(
    int rank,
    float score,
    String document,
    SearchUnit unit,
    String language,
    Optional<String> title,
    Optional<String> source,
    Optional<String> published,
    Span span,
    String text,
    List<Span> highlights,
    Optional<StatementHit> statement) {

  /** Copies the list. */
  public Hit {
    highlights = List.copyOf(highlights);
  }

  /**
   * Returns the id of the hit: a document's own, {@code id#start-end} of a passage or statement.
   */
  public String id() {
    return unit == SearchUnit.DOCUMENT
        ? document
        : document + "#" + span.start() + "-" + span.end();
  }

  /**
   * The statement that a hit is.
   *
   * @param speaker id of who speaks
   * @param speakerText the words that name who speaks
   * @param cue the cue as it stands
   * @param json the statement in the form of the public contract
   */
  public record StatementHit(
      Optional<String> speaker, Optional<String> speakerText, Optional<String> cue, String json) {}
}

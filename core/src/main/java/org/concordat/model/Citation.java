package org.concordat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A citation of an article of a treaty.
 *
 * @param span the words that cite, without the treaty's name; citations of one phrase ({@code
 *     Articles 5 and 7}) have the words of all of it
 * @param treaty language-neutral id of the treaty, {@code treaty:…}
 * @param article its number in digits, a suffix behind it ({@code 5}, {@code 3bis}, {@code 12a})
 * @param paragraph number of the paragraph
 * @param point letter of the point by its place in the alphabet ({@code b} for б)
 * @param evidence why it was found
 */
public record Citation(
    Span span,
    String treaty,
    String article,
    Optional<String> paragraph,
    Optional<String> point,
    Evidence evidence) {

  /** Returns the key of what is cited: {@code treaty:un-charter#2.4}. */
  public String key() {
    return keys().getLast();
  }

  /** Returns the keys of the article, the paragraph and the point, the widest first. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(3);
    keys.add(treaty + "#" + article);
    paragraph.ifPresent(number -> keys.add(keys.getLast() + "." + number));
    point.ifPresent(letter -> keys.add(keys.getLast() + "." + letter));
    return keys;
  }
}

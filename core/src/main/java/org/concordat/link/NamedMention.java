package org.concordat.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.transcription.NameStructure;
import org.concordat.link.Honorifics.Hint;
import org.concordat.link.LinkContext.Placed;

/**
 * A person's name where it stands.
 *
 * @param placed the mention
 * @param reading its name
 * @param hint what the words before it tell
 */
record NamedMention(Placed placed, Reading reading, Optional<Hint> hint) {

  /**
   * A name, read once for all its mentions in a document.
   *
   * @param name the name in the nominative
   * @param structure its words
   */
  record Reading(String name, NameStructure structure) {

    static Reading of(String name, String surface) {
      return new Reading(name, NameStructure.of(name, surface));
    }

    String key() {
      return structure.key();
    }

    List<Set<String>> forms() {
      return structure.forms();
    }

    int size() {
      return forms().size();
    }

    /** A word as it stands, small letters, ё as е. */
    String word(int index) {
      return forms().get(index).iterator().next();
    }

    boolean isInitial(int index) {
      return word(index).length() == 1;
    }
  }
}

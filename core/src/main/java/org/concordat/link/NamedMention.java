package org.concordat.link;

import java.util.ArrayList;
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
   * @param forms for each word the nominatives that it may come from
   */
  record Reading(String name, NameStructure structure, List<Set<String>> forms) {

    /**
     * Reads a name.
     *
     * @param name the name in the nominative, as far as it is known
     * @param surface the name as it stands
     */
    static Reading of(String name, String surface) {
      NameStructure structure = NameStructure.of(name);
      List<String> words = structure.words();
      List<String> written = NameStructure.of(surface).words();
      List<Set<String>> forms = new ArrayList<>(words.size());
      for (int index = 0; index < words.size(); index++) {
        Set<String> nominatives = NameStructure.nominatives(words.get(index));
        if (written.size() == words.size()) {
          // Муалем by itself looks like an instrumental; who bears the name is known later.
          nominatives.addAll(NameStructure.nominatives(written.get(index)));
        }
        forms.add(nominatives);
      }
      return new Reading(name, structure, List.copyOf(forms));
    }

    int size() {
      return forms.size();
    }

    /** The words as they stand, small letters, ё as е. */
    String word(int index) {
      return forms.get(index).iterator().next();
    }

    boolean isInitial(int index) {
      return word(index).length() == 1;
    }
  }
}

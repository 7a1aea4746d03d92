package org.concordat.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.transcription.NameParts;

/**
 * The persons whom a document introduces by more than a bare word, so that a later bare word is
 * known for a name. Lives for one document, in one thread.
 */
final class PersonRegister {

  private final Map<String, Set<String>> fullNames = new HashMap<>();

  /**
   * Notes a name.
   *
   * @param run its words
   * @param nominative the name in the nominative
   */
  void introduce(NameRun run, String nominative) {
    String[] words = nominative.split("[ .]+");
    for (String word : words) {
      add(word, nominative);
      int hyphen = word.lastIndexOf('-');
      if (hyphen > 0) {
        add(word.substring(hyphen + 1), nominative);
      }
    }
    for (NameRun.Part part : run.words()) {
      if (part.kind() == NameRun.Kind.NAME) {
        add(part.text(), nominative);
      }
    }
  }

  private void add(String word, String fullName) {
    if (word.length() > 1) {
      fullNames
          .computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new HashSet<>())
          .add(fullName);
    }
  }

  /** Whether a word, in some case, is part of a name that was introduced. */
  boolean knows(String word) {
    if (fullNames.isEmpty()) {
      return false;
    }
    for (String nominative : NameParts.nominatives(word)) {
      if (fullNames.containsKey(nominative.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

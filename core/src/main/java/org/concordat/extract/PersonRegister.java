package org.concordat.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.transcription.NameKey;
import org.concordat.analysis.transcription.NameParts;

/**
 * The persons whom a document introduces by more than a bare word, so that a later bare word is
 * known for a name. Lives for one document, in one thread.
 */
final class PersonRegister {

  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Notes a name.
   *
   * @param run its words
   * @param nominative the name in the nominative
   */
  void introduce(NameRun run, String nominative) {
    String[] words = nominative.split("[ .]+");
    if (words.length > 1) {
      families.add(words[words.length - 1].toLowerCase(Locale.ROOT));
    }
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

  /** Whether a word, in some case, is the last word of a full name that was introduced. */
  boolean knowsFamily(String word) {
    if (families.isEmpty()) {
      return false;
    }
    return NameParts.nominatives(word).stream()
        .anyMatch(nominative -> families.contains(nominative.toLowerCase(Locale.ROOT)));
  }

  private void add(String word, String fullName) {
    if (word.length() > 1) {
      keys.clear();
      fullNames
          .computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new HashSet<>())
          .add(fullName);
    }
  }

  /**
   * Whether a word, in some case, is part of a name that was introduced.
   *
   * @param word a word as it stands
   * @param foreignScript whether it is not in the letters of the text: {@code Branstad} after
   *     {@code Терри Бранстад}
   */
  boolean knows(String word, boolean foreignScript) {
    if (fullNames.isEmpty()) {
      return false;
    }
    for (String nominative : NameParts.nominatives(word)) {
      if (fullNames.containsKey(nominative.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 1
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1))
        && knows(word.substring(0, hyphen), false)) {
      return true; // Лукашенко-младший
    }
    return foreignScript && keys().contains(NameKey.key(word));
  }

  private Set<String> keys() {
    if (keys.isEmpty()) {
      fullNames.keySet().forEach(word -> keys.add(NameKey.key(word)));
    }
    return keys;
  }
}

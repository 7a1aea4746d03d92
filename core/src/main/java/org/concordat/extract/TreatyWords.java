package org.concordat.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;

/**
 * The words of all names of each listed treaty, to tell whether a longer name can be the same
 * treaty. Immutable and thread-safe.
 */
final class TreatyWords {

  private static final int SHORTEST = 3;

  private final Map<String, Set<String>> words;

  private TreatyWords(Map<String, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  static TreatyWords load(LanguageAnalysis analysis) {
    Map<String, Set<String>> words = new HashMap<>();
    for (GazetteerEntry entry : Gazetteer.load(analysis, NameKind.TREATY.table()).entries()) {
      Set<String> known =
          words.computeIfAbsent(NameKind.TREATY.prefix() + entry.id(), id -> new HashSet<>());
      for (Token token : analysis.tokens(entry.form(), 0, entry.form().length())) {
        if (token.isWord() && token.form().length() >= SHORTEST) {
          known.add(token.lemma());
        }
      }
    }
    return new TreatyWords(words);
  }

  /** Whether a listed treaty has a word of a stretch in one of its names. */
  boolean share(String id, List<Token> tokens) {
    Set<String> known = words.getOrDefault(id, Set.of());
    return tokens.stream()
        .anyMatch(
            token ->
                token.isWord()
                    && token.form().length() >= SHORTEST
                    && known.contains(token.lemma()));
  }
}

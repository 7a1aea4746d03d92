package org.concordat.ingest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordat.analysis.table.Table;

/**
 * Recognises Vietnamese that was typed without marks: {@code unmarked-syllables.tsv}. Immutable and
 * thread-safe.
 */
final class UnmarkedSyllables {

  private static final int FEWEST_WORDS = 3;
  private static final double SHARE = 0.55;

  private final Set<String> syllables;

  private UnmarkedSyllables(Set<String> syllables) {
    this.syllables = syllables;
  }

  static UnmarkedSyllables load() {
    return new UnmarkedSyllables(
        Table.read(UnmarkedSyllables.class, "unmarked-syllables.tsv").rows().stream()
            .map(row -> row.need("syllable"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether most words are such syllables: {@code hop tac quoc te chong toi pham mang}. */
  boolean matches(List<String> words, Predicate<String> frequentElsewhere) {
    if (words.size() < FEWEST_WORDS) {
      return false;
    }
    long hits =
        words.stream()
            .filter(syllables::contains)
            .filter(word -> !frequentElsewhere.test(word))
            .count();
    long against = words.stream().filter(frequentElsewhere).count();
    return hits >= SHARE * words.size() && hits > 2 * against;
  }
}

package org.concordat.extract;

import java.util.List;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;

/**
 * The ordinary words of all languages: a text in a language without a dictionary of its own borrows
 * words too ({@code Dragons Den}). Immutable and thread-safe.
 */
final class PlainWords {

  private final List<LanguageAnalysis> languages;

  PlainWords(List<LanguageAnalysis> languages) {
    this.languages = List.copyOf(languages);
  }

  /** Whether a dictionary has the word as something else than a name. */
  boolean contains(LanguageAnalysis analysis, Token token) {
    if (PersonWords.isPlain(analysis, token)) {
      return true;
    }
    return analysis.hasSpacesInsideWords()
        && languages.stream().anyMatch(language -> PersonWords.isPlain(language, token));
  }
}

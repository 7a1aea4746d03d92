package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.table.Table;

/**
 * Titles of persons, where they only tell where a name of something else ends: {@code Bank of
 * England Governor Mark Carney}. Immutable and thread-safe.
 */
final class TitleWords {

  private final PhraseTable<String> titles;

  private TitleWords(PhraseTable<String> titles) {
    this.titles = titles;
  }

  static TitleWords load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/titles.tsv";
    PhraseTable.Builder<String> titles = PhraseTable.builder(analysis);
    if (TitleWords.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(TitleWords.class, resource).rows()) {
        titles.add(row.need("title"), row.need("title"));
      }
    }
    return new TitleWords(titles.build());
  }

  /** Where the longest title that begins at a token ends. */
  Optional<Integer> endOfTitleAt(List<Token> tokens, int first) {
    return titles.matchesAt(tokens, first).stream().map(PhraseTable.PhraseMatch::end).findFirst();
  }
}

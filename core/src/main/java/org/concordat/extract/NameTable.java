package org.concordat.extract;

import java.util.List;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/**
 * All gazetteers of one language in one table, so that the longest name wins whatever it names:
 * {@code Latin America} before {@code America}. Immutable and thread-safe.
 */
final class NameTable {

  private final PhraseTable<CatalogName> phrases;

  private NameTable(PhraseTable<CatalogName> phrases) {
    this.phrases = phrases;
  }

  static NameTable load(LanguageAnalysis analysis) {
    PhraseTable.Builder<CatalogName> phrases = PhraseTable.builder(analysis);
    for (NameKind kind : NameKind.values()) {
      Gazetteer gazetteer = Gazetteer.load(analysis, kind.table());
      for (GazetteerEntry entry : gazetteer.entries()) {
        String label = gazetteer.label(entry.id()).orElse(entry.form());
        phrases.add(entry.form(), new CatalogName(kind, entry, label));
      }
    }
    return new NameTable(phrases.build());
  }

  /** The names that begin at a token: the longest first, those of one length by kind. */
  List<PhraseMatch<CatalogName>> matchesAt(List<Token> tokens, int first) {
    return phrases.matchesAt(tokens, first);
  }
}

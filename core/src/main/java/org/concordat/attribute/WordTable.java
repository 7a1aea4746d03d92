package org.concordat.attribute;

import java.util.List;
import java.util.Locale;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** The function words of a language. Immutable and thread-safe. */
final class WordTable {

  private final PhraseTable<WordClass> phrases;

  private WordTable(PhraseTable<WordClass> phrases) {
    this.phrases = phrases;
  }

  static WordTable load(LanguageAnalysis analysis, String resource) {
    PhraseTable.Builder<WordClass> phrases = PhraseTable.builder(analysis);
    for (Table.Row row : Table.read(WordTable.class, resource).rows()) {
      for (String name : row.list("class", ' ')) {
        phrases.add(row.need("word"), wordClass(row, name));
      }
    }
    return new WordTable(phrases.build());
  }

  private static WordClass wordClass(Table.Row row, String name) {
    try {
      return WordClass.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.broken("unknown class '" + name + "'");
    }
  }

  /** The function words that begin at a token, the longest first. */
  List<PhraseMatch<WordClass>> matchesAt(List<Token> tokens, int first) {
    return phrases.matchesAt(tokens, first);
  }
}

package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** The nouns that news counts: {@code lang/xx/counted.tsv}. Immutable and thread-safe. */
final class CountedNouns {

  private final PhraseTable<CountedNoun> nouns;

  private CountedNouns(PhraseTable<CountedNoun> nouns) {
    this.nouns = nouns;
  }

  static CountedNouns load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/counted.tsv";
    PhraseTable.Builder<CountedNoun> nouns = PhraseTable.builder(analysis);
    if (CountedNouns.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(CountedNouns.class, resource).rows()) {
        nouns.add(row.need("noun"), new CountedNoun(row.list("counted", ','), row.need("class")));
      }
    }
    return new CountedNouns(nouns.build());
  }

  /** The longest noun that begins at a token. */
  Optional<PhraseMatch<CountedNoun>> at(List<Token> tokens, int first) {
    return first < tokens.size()
        ? nouns.matchesAt(tokens, first).stream().findFirst()
        : Optional.empty();
  }
}

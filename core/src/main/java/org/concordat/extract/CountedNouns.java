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
        nouns.add(
            row.need("noun"),
            new CountedNoun(row.need("noun"), row.list("counted", ','), row.need("class")));
      }
    }
    return new CountedNouns(nouns.build());
  }

  /** The longest noun that begins at a token. */
  Optional<PhraseMatch<CountedNoun>> at(List<Token> tokens, int first) {
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    List<PhraseMatch<CountedNoun>> matches = nouns.matchesAt(tokens, first);
    for (PhraseMatch<CountedNoun> match : matches) {
      if (match.end() == matches.get(0).end() && match.value().form().equals(form(tokens, match))) {
        return Optional.of(match);
      }
    }
    return matches.stream().findFirst();
  }

  /** Whether a token lies inside a noun of several words: {@code bay} in {@code máy bay}. */
  boolean isInside(List<Token> tokens, int index) {
    for (int start = Math.max(0, index - 2); start <= index; start++) {
      Optional<PhraseMatch<CountedNoun>> noun = at(tokens, start);
      if (noun.isPresent() && noun.get().end() > index && noun.get().end() - start > 1) {
        return true;
      }
    }
    return false;
  }

  private static String form(List<Token> tokens, PhraseMatch<CountedNoun> match) {
    return match.end() - match.first() == 1 ? tokens.get(match.first()).form() : "";
  }
}

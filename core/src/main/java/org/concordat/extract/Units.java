package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** Units of quantities: {@code lang/xx/units.tsv}. Immutable and thread-safe. */
final class Units {

  private static final int LONGEST_BEFORE = 3;

  private final PhraseTable<Unit> before;
  private final PhraseTable<Unit> after;
  private final PhraseTable<Unit> joined;

  private Units(PhraseTable<Unit> before, PhraseTable<Unit> after, PhraseTable<Unit> joined) {
    this.before = before;
    this.after = after;
    this.joined = joined;
  }

  static Units load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/units.tsv";
    PhraseTable.Builder<Unit> before = PhraseTable.builder(analysis);
    PhraseTable.Builder<Unit> after = PhraseTable.builder(analysis);
    PhraseTable.Builder<Unit> joined = PhraseTable.builder(analysis);
    if (Units.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(Units.class, resource).rows()) {
        Unit unit = new Unit(row.need("unit"), row.need("kind"));
        switch (row.need("place")) {
          case "before" -> before.add(row.need("form"), unit);
          case "after" -> after.add(row.need("form"), unit);
          case "joined" -> joined.add(row.need("form"), unit);
          default -> throw row.broken("place is before, after or joined, not " + row.get("place"));
        }
      }
    }
    return new Units(before.build(), after.build(), joined.build());
  }

  /** The longest unit that ends right before a token: {@code US$}. */
  Optional<PhraseMatch<Unit>> before(List<Token> tokens, int end) {
    for (int start = Math.max(0, end - LONGEST_BEFORE); start < end; start++) {
      for (PhraseMatch<Unit> match : before.matchesAt(tokens, start)) {
        if (match.end() == end) {
          return Optional.of(match);
        }
      }
    }
    return Optional.empty();
  }

  /** The longest unit that begins at a token. */
  Optional<PhraseMatch<Unit>> after(List<Token> tokens, int first) {
    return first < tokens.size()
        ? after.matchesAt(tokens, first).stream().findFirst()
        : Optional.empty();
  }

  /** The unit that begins behind a hyphen: {@code 17-летний}, {@code 5-year}. */
  Optional<PhraseMatch<Unit>> joined(List<Token> tokens, int first) {
    return first < tokens.size()
        ? joined.matchesAt(tokens, first).stream().findFirst().or(() -> after(tokens, first))
        : Optional.empty();
  }
}

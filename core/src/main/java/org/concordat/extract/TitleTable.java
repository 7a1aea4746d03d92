package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** The offices and ranks of a language: {@code lang/xx/titles.tsv}. Immutable, thread-safe. */
final class TitleTable {

  private final PhraseTable<Title> titles;

  private TitleTable(PhraseTable<Title> titles) {
    this.titles = titles;
  }

  static TitleTable load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/titles.tsv";
    PhraseTable.Builder<Title> titles = PhraseTable.builder(analysis);
    for (Table.Row row : Table.read(TitleTable.class, resource).rows()) {
      String institution = row.get("institution");
      titles.add(
          row.need("title"),
          new Title(
              row.need("title"),
              row.need("role"),
              row.get("international").isEmpty() ? row.need("role") : row.get("international"),
              row.need("kind"),
              institution.isEmpty()
                  ? Optional.empty()
                  : Optional.of(NameKind.ORGANIZATION.prefix() + institution)));
    }
    return new TitleTable(titles.build());
  }

  /** The longest title that begins at a token. */
  Optional<PhraseMatch<Title>> at(List<Token> tokens, int first) {
    return titles.matchesAt(tokens, first).stream().findFirst();
  }
}

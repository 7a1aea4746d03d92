package org.concordat.extract;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** The head words of one kind of names: {@code lang/xx/…-heads.tsv}. Immutable, thread-safe. */
final class NameHeads {

  private final PhraseTable<NameHead> heads;

  private NameHeads(PhraseTable<NameHead> heads) {
    this.heads = heads;
  }

  /**
   * Reads a table.
   *
   * @param analysis analysis of its language
   * @param table name of the table without folder and ending
   * @param waysColumn the column that tells where the rest of the name stands; empty if the table
   *     has none
   */
  static NameHeads load(LanguageAnalysis analysis, String table, String waysColumn) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/" + table + ".tsv";
    PhraseTable.Builder<NameHead> heads = PhraseTable.builder(analysis);
    if (NameHeads.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(NameHeads.class, resource).rows()) {
        String ways = waysColumn.isEmpty() ? "" : row.need(waysColumn);
        NameHead head = new NameHead(row.need("head"), row.need("kind"), ways);
        heads.add(head.form(), head);
      }
    }
    return new NameHeads(heads.build());
  }

  /** The longest head that begins at a token. */
  Optional<PhraseMatch<NameHead>> at(List<Token> tokens, int first) {
    return heads.matchesAt(tokens, first).stream().findFirst();
  }

  /** All heads that begin at a token, the longest first. */
  List<PhraseMatch<NameHead>> allAt(List<Token> tokens, int first) {
    return heads.matchesAt(tokens, first);
  }
}

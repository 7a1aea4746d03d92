package org.concordat.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * The names of one kind of entity in one language: {@code lang/xx/countries.tsv} and its like.
 * Immutable and thread-safe.
 */
final class Gazetteer {

  private final PhraseTable<GazetteerEntry> phrases;
  private final Map<String, String> labels;

  private Gazetteer(PhraseTable<GazetteerEntry> phrases, Map<String, String> labels) {
    this.phrases = phrases;
    this.labels = labels;
  }

  static Gazetteer load(LanguageAnalysis analysis, String kind) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/" + kind + ".tsv";
    PhraseTable.Builder<GazetteerEntry> phrases = PhraseTable.builder(analysis);
    Map<String, String> labels = new LinkedHashMap<>();
    for (Table.Row row : Table.read(Gazetteer.class, resource).rows()) {
      GazetteerEntry entry =
          new GazetteerEntry(
              row.need("id"),
              row.need("form"),
              row.need("kind"),
              Set.copyOf(row.list("ambiguity", ',')));
      phrases.add(entry.form(), entry);
      if (entry.kind().equals("name")) {
        labels.putIfAbsent(entry.id(), entry.form());
      }
    }
    return new Gazetteer(phrases.build(), labels);
  }

  /** The names that begin at a token, the longest first. */
  List<PhraseMatch<GazetteerEntry>> matchesAt(List<Token> tokens, int first) {
    return phrases.matchesAt(tokens, first);
  }

  /** The canonical name in this language. */
  Optional<String> label(String id) {
    return Optional.ofNullable(labels.get(id));
  }
}

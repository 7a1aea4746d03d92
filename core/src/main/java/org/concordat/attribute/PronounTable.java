package org.concordat.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** The pronouns that can speak. Immutable and thread-safe. */
final class PronounTable {

  private final PhraseTable<Pronoun> phrases;
  private final List<String> possessives;

  private PronounTable(PhraseTable<Pronoun> phrases, List<String> possessives) {
    this.phrases = phrases;
    this.possessives = List.copyOf(possessives);
  }

  static PronounTable load(LanguageAnalysis analysis, String resource) {
    PhraseTable.Builder<Pronoun> phrases = PhraseTable.builder(analysis);
    List<String> possessives = new ArrayList<>();
    for (Table.Row row : Table.read(PronounTable.class, resource).rows()) {
      Feature gender =
          switch (row.get("gender")) {
            case "m" -> Feature.MASCULINE;
            case "f" -> Feature.FEMININE;
            case "" -> Feature.NEUTER;
            default -> throw row.broken("unknown gender '" + row.get("gender") + "'");
          };
      String form = row.need("form");
      if (row.get("use").equals("possessive")) {
        possessives.add(form);
      }
      phrases.add(
          form,
          new Pronoun(
              analysis.normalize(form),
              row.need("number").equals("plural"),
              gender,
              row.need("stands for").equals("body"),
              row.need("stands for").equals("nobody"),
              row.get("use").equals("possessive")));
    }
    return new PronounTable(phrases.build(), possessives);
  }

  /** The possessive pronouns. */
  List<String> possessives() {
    return possessives;
  }

  /** The longest pronoun that begins at a token; its form must stand there as it is. */
  Optional<PhraseMatch<Pronoun>> at(List<Token> tokens, int first) {
    for (PhraseMatch<Pronoun> match : phrases.matchesAt(tokens, first)) {
      if (sameForm(tokens, match)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** Tells {@code он} from {@code его}, which has the same lemma. */
  private static boolean sameForm(List<Token> tokens, PhraseMatch<Pronoun> match) {
    String form = match.value().form();
    int at = 0;
    for (int index = match.first(); index < match.end(); index++) {
      String word = tokens.get(index).form();
      if (!form.startsWith(word, at)) {
        return false;
      }
      at += word.length();
      while (at < form.length() && form.charAt(at) == ' ') {
        at++;
      }
    }
    return at == form.length();
  }
}

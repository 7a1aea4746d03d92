package org.concordat.attribute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;
import org.concordat.model.SpeechAct;

/** The cues of a language. Immutable and thread-safe. */
final class CueTable {

  private static final String ANY_POSSESSIVE = " * ";

  private final PhraseTable<CueEntry> phrases;

  private CueTable(PhraseTable<CueEntry> phrases) {
    this.phrases = phrases;
  }

  static CueTable load(LanguageAnalysis analysis, String resource, PronounTable pronouns) {
    PhraseTable.Builder<CueEntry> phrases = PhraseTable.builder(analysis);
    for (Table.Row row : Table.read(CueTable.class, resource).rows()) {
      CueEntry entry = entry(analysis, row);
      if (entry.lemma().contains(ANY_POSSESSIVE)) {
        for (String possessive : pronouns.possessives()) {
          phrases.add(entry.lemma().replace(ANY_POSSESSIVE, " " + possessive + " "), entry);
        }
      } else {
        phrases.add(entry.lemma(), entry);
      }
    }
    return new CueTable(phrases.build());
  }

  private static CueEntry entry(LanguageAnalysis analysis, Table.Row row) {
    String lemma = row.need("cue");
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    Set<String> prepositions = new HashSet<>();
    for (String part : row.list("governs", ' ')) {
      Optional<Complement> complement = Complement.of(part);
      complement.ifPresentOrElse(
          complements::add, () -> prepositions.add(analysis.normalize(part)));
    }
    List<Token> tokens = analysis.tokens(lemma, 0, lemma.length());
    return new CueEntry(
        lemma,
        tokens.get(headIndex(tokens)).form(),
        headIndex(tokens),
        constant(CueKind.class, row, "kind"),
        constant(SpeechAct.class, row, "class"),
        complements,
        prepositions,
        row.place());
  }

  /** {@code высоко оценить}: the verb, if one stands in its citation form, else the first word. */
  private static int headIndex(List<Token> tokens) {
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      if (token.readings().stream()
          .anyMatch(
              reading ->
                  reading.partOfSpeech() == PartOfSpeech.VERB
                      && reading.has(Feature.INFINITIVE)
                      && reading.lemma().equals(token.form()))) {
        return index;
      }
    }
    return 0;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
    String name = row.need(column);
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("unknown " + column + " '" + name + "'");
    }
  }

  /** The cues that begin at a token, the longest first. */
  List<PhraseMatch<CueEntry>> matchesAt(List<Token> tokens, int first) {
    return new ArrayList<>(phrases.matchesAt(tokens, first));
  }
}

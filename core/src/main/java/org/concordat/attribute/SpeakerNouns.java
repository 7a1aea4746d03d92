package org.concordat.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/** Common nouns that can or cannot speak. Immutable and thread-safe. */
final class SpeakerNouns {

  private final PhraseTable<Entry> phrases;

  private SpeakerNouns(PhraseTable<Entry> phrases) {
    this.phrases = phrases;
  }

  static SpeakerNouns load(LanguageAnalysis analysis, String resource) {
    PhraseTable.Builder<Entry> phrases = PhraseTable.builder(analysis);
    for (Table.Row row : Table.read(SpeakerNouns.class, resource).rows()) {
      String name = row.need("kind");
      try {
        String noun = row.need("noun");
        SpeakerKind kind = SpeakerKind.valueOf(name.toUpperCase(Locale.ROOT));
        phrases.add(noun, new Entry(analysis.normalize(noun), kind));
      } catch (IllegalArgumentException e) {
        throw row.broken("unknown kind '" + name + "'");
      }
    }
    return new SpeakerNouns(phrases.build());
  }

  private record Entry(String form, SpeakerKind kind) {}

  /**
   * A noun in a sentence.
   *
   * @param end behind the index of its last token
   * @param kind what it says about who speaks
   */
  record Match(int end, SpeakerKind kind) {}

  /** The longest noun that begins at a token; a plural of its own before that of its singular. */
  Optional<Match> at(List<Token> tokens, int first) {
    List<PhraseMatch<Entry>> matches = phrases.matchesAt(tokens, first);
    Optional<Match> best = Optional.empty();
    for (PhraseMatch<Entry> match : matches) {
      if (match.end() < matches.get(0).end()) {
        break;
      }
      Match found = new Match(match.end(), match.value().kind());
      if (tokens.get(match.end() - 1).form().equals(lastWord(match.value().form()))) {
        return Optional.of(found);
      }
      best = best.isPresent() ? best : Optional.of(found);
    }
    return best;
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }
}

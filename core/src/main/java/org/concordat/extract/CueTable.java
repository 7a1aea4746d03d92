package org.concordat.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;
import org.concordat.analysis.transcription.NameParts;

/**
 * Words sorted by what they tell of a name beside them: {@code lang/xx/person-context.tsv}.
 * Immutable and thread-safe.
 */
final class CueTable {

  /** The most tokens that a cue may have. */
  private static final int LONGEST = 5;

  private final PhraseTable<PersonCue> cues;
  private final Set<String> noNames;
  private final Set<String> bodyEnds;

  private CueTable(PhraseTable<PersonCue> cues, Set<String> noNames, Set<String> bodyEnds) {
    this.cues = cues;
    this.noNames = Set.copyOf(noNames);
    this.bodyEnds = Set.copyOf(bodyEnds);
  }

  static CueTable load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/person-context.tsv";
    PhraseTable.Builder<PersonCue> cues = PhraseTable.builder(analysis);
    Set<String> noNames = new HashSet<>();
    Set<String> bodyEnds = new HashSet<>();
    for (Table.Row row : Table.read(CueTable.class, resource).rows()) {
      cues.add(row.need("word"), cue(row));
      if (cue(row) == PersonCue.NO_NAME) {
        noNames.add(row.need("word"));
      } else if (cue(row) == PersonCue.BODY_END) {
        bodyEnds.add(row.need("word"));
      }
    }
    return new CueTable(cues.build(), noNames, bodyEnds);
  }

  private static PersonCue cue(Table.Row row) {
    String cue = row.need("cue");
    try {
      return PersonCue.valueOf(cue.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such cue: " + cue);
    }
  }

  /** Whether a word as it stands, in this very form, belongs to no name. */
  boolean isNoName(Token token) {
    return noNames.contains(token.surface());
  }

  /** Whether a word is made like the name of a body: {@code Рособрнадзора}. */
  boolean isBody(String word) {
    if (bodyEnds.isEmpty()) {
      return false;
    }
    for (String nominative : NameParts.nominatives(word.toLowerCase(Locale.ROOT))) {
      for (String end : bodyEnds) {
        if (nominative.length() > end.length() + 1 && nominative.endsWith(end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a cue begins at a token. */
  boolean at(PersonCue cue, List<Token> tokens, int first) {
    return endOf(cue, tokens, first).isPresent();
  }

  /** Where the longest cue that begins at a token ends. */
  Optional<Integer> endOf(PersonCue cue, List<Token> tokens, int first) {
    if (first < 0 || first >= tokens.size()) {
      return Optional.empty();
    }
    for (PhraseMatch<PersonCue> match : cues.matchesAt(tokens, first)) {
      if (match.value() == cue) {
        return Optional.of(match.end());
      }
    }
    return Optional.empty();
  }

  /** Whether a cue ends right before a token. */
  boolean before(PersonCue cue, List<Token> tokens, int end) {
    return startOf(cue, tokens, end) >= 0;
  }

  /** Where the longest cue that ends right before a token begins; -1 if there is none. */
  int startOf(PersonCue cue, List<Token> tokens, int end) {
    return startsBefore(tokens, end).getOrDefault(cue, -1);
  }

  /** Where the longest cue of each kind that ends right before a token begins. */
  Map<PersonCue, Integer> startsBefore(List<Token> tokens, int end) {
    Map<PersonCue, Integer> starts = new EnumMap<>(PersonCue.class);
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      for (PhraseMatch<PersonCue> match : cues.matchesAt(tokens, start)) {
        if (match.end() == end) {
          starts.putIfAbsent(match.value(), start);
        }
      }
    }
    return starts;
  }
}

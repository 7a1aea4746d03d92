package org.concordat.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * Words sorted by what they tell of a name beside them: {@code lang/xx/person-context.tsv}.
 * Immutable and thread-safe.
 */
final class CueTable {

  /** The most tokens that a cue may have. */
  private static final int LONGEST = 5;

  private final Map<PersonCue, PhraseTable<String>> cues;

  private CueTable(Map<PersonCue, PhraseTable<String>> cues) {
    this.cues = cues;
  }

  static CueTable load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/person-context.tsv";
    Map<PersonCue, PhraseTable.Builder<String>> builders = new EnumMap<>(PersonCue.class);
    for (PersonCue cue : PersonCue.values()) {
      builders.put(cue, PhraseTable.builder(analysis));
    }
    for (Table.Row row : Table.read(CueTable.class, resource).rows()) {
      builders.get(cue(row)).add(row.need("word"), row.need("word"));
    }
    Map<PersonCue, PhraseTable<String>> cues = new EnumMap<>(PersonCue.class);
    builders.forEach((cue, builder) -> cues.put(cue, builder.build()));
    return new CueTable(cues);
  }

  private static PersonCue cue(Table.Row row) {
    String cue = row.need("cue");
    try {
      return PersonCue.valueOf(cue.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such cue: " + cue);
    }
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
    List<PhraseMatch<String>> matches = cues.get(cue).matchesAt(tokens, first);
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(0).end());
  }

  /** Whether a cue ends right before a token. */
  boolean before(PersonCue cue, List<Token> tokens, int end) {
    return startOf(cue, tokens, end) >= 0;
  }

  /** Where the longest cue that ends right before a token begins; -1 if there is none. */
  int startOf(PersonCue cue, List<Token> tokens, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      for (PhraseMatch<String> match : cues.get(cue).matchesAt(tokens, start)) {
        if (match.end() == end) {
          return start;
        }
      }
    }
    return -1;
  }
}

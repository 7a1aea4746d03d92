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

  private final Map<PersonCue, PhraseTable<String>> cues;
  private final Set<String> noNames;
  private final Set<String> bodyEnds;

  private CueTable(
      Map<PersonCue, PhraseTable<String>> cues, Set<String> noNames, Set<String> bodyEnds) {
    this.cues = cues;
    this.noNames = Set.copyOf(noNames);
    this.bodyEnds = Set.copyOf(bodyEnds);
  }

  static CueTable load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/person-context.tsv";
    Map<PersonCue, PhraseTable.Builder<String>> builders = new EnumMap<>(PersonCue.class);
    for (PersonCue cue : PersonCue.values()) {
      builders.put(cue, PhraseTable.builder(analysis));
    }
    Set<String> noNames = new HashSet<>();
    Set<String> bodyEnds = new HashSet<>();
    for (Table.Row row : Table.read(CueTable.class, resource).rows()) {
      builders.get(cue(row)).add(row.need("word"), row.need("word"));
      if (cue(row) == PersonCue.NO_NAME) {
        noNames.add(row.need("word"));
      } else if (cue(row) == PersonCue.BODY_END) {
        bodyEnds.add(row.need("word"));
      }
    }
    Map<PersonCue, PhraseTable<String>> cues = new EnumMap<>(PersonCue.class);
    builders.forEach((cue, builder) -> cues.put(cue, builder.build()));
    return new CueTable(cues, noNames, bodyEnds);
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

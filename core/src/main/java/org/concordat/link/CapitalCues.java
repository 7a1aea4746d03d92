package org.concordat.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * Words of one language that tell whether a capital stands for its government: {@code
 * lang/xx/government-cues.tsv}. Immutable and thread-safe.
 */
final class CapitalCues {

  private static final int LONGEST = 4;

  private final Map<Cue, PhraseTable<Cue>> cues;

  private CapitalCues(Map<Cue, PhraseTable<Cue>> cues) {
    this.cues = cues;
  }

  /** What a word tells of the capital beside it. */
  enum Cue {
    /** Behind it: what governments do. */
    VERB,
    /** Right before it: what is done to governments, or by them. */
    BEFORE,
    /** Before it with {@code of} or a genitive, behind it with 's: what governments have. */
    NOUN,
    /** Right before it: the place is meant. */
    PLACE,
    /** Between the capital and the verb. */
    FILLER,
    /** Between noun and capital: {@code of}. */
    OF,
    /** Between two capitals. */
    AND;
  }

  static CapitalCues load(LanguageAnalysis analysis, String folder) {
    Map<Cue, PhraseTable.Builder<Cue>> builders = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      builders.put(cue, PhraseTable.builder(analysis));
    }
    String resource = "/org/concordat/lang/" + folder + "/government-cues.tsv";
    for (Table.Row row : Table.read(CapitalCues.class, resource).rows()) {
      Cue cue;
      try {
        cue = Cue.valueOf(row.need("cue").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.broken("no such cue: " + row.get("cue"));
      }
      builders.get(cue).add(row.need("word"), cue);
    }
    Map<Cue, PhraseTable<Cue>> cues = new EnumMap<>(Cue.class);
    builders.forEach((cue, builder) -> cues.put(cue, builder.build()));
    return new CapitalCues(cues);
  }

  /** Where a cue that ends right before a token begins; -1 if there is none. */
  int startBefore(Cue cue, List<Token> tokens, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      for (PhraseMatch<Cue> match : cues.get(cue).matchesAt(tokens, start)) {
        if (match.end() == end) {
          return start;
        }
      }
    }
    return -1;
  }

  boolean before(Cue cue, List<Token> tokens, int end) {
    return startBefore(cue, tokens, end) >= 0;
  }

  /** Where the longest cue that begins at a token ends; the token itself if there is none. */
  int endAt(Cue cue, List<Token> tokens, int first) {
    if (first >= tokens.size()) {
      return first;
    }
    List<PhraseMatch<Cue>> matches = cues.get(cue).matchesAt(tokens, first);
    return matches.isEmpty() ? first : matches.get(0).end();
  }

  boolean at(Cue cue, List<Token> tokens, int first) {
    return endAt(cue, tokens, first) > first;
  }
}

package org.concordat.extract;

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
 * Words beside a number that tell what it is: {@code lang/xx/number-context.tsv}. Immutable and
 * thread-safe.
 */
final class NumberContext {

  private static final int LONGEST = 4;

  private final Map<Cue, PhraseTable<Cue>> cues;

  private NumberContext(Map<Cue, PhraseTable<Cue>> cues) {
    this.cues = cues;
  }

  /** What a word says of the number beside it. */
  enum Cue {
    /** Stands before a number that names and does not count: {@code Article 5}. */
    LABEL,
    /** Stands before a number that counts, though its last word is a label: {@code con số}. */
    FIGURE,
    /** Stands between a part and its whole: {@code 15 of 24 chapters}. */
    PARTITIVE,
    /** Stands behind such a word for the whole: {@code 12 of them}. */
    THEM,
    /** Stands before a number of what was counted just before: {@code compared with 12}. */
    PREVIOUS,
    /** Stands behind such a number: {@code 700 more}. */
    MORE,
    /** Stands between a number and its noun: {@code two other ships}. */
    FILLER,
    /** Stands before a noun and says its class: {@code hai con bò}. */
    CLASSIFIER,
    /**
     * Stands before a number whose noun acts all the same: {@code representatives of 69 states}.
     */
    STANDING,
    /** Stands between a verb and what it counts: {@code consists of 68 articles}. */
    AGENT,
    /** A preposition: what follows does nothing. */
    BLOCKER,
    /** Joins counted nouns. */
    AND,
    /** Opens a clause about the counted: {@code who}. */
    RELATIVE,
    /** Opens an insertion between commas: {@code including}. */
    ASIDE,
    /** Stands behind a number that counts nothing: {@code two thirds}. */
    NONE,
    /** Stands behind a hyphen: {@code 25,000-strong crowd}. */
    STRONG,
    /** Stands before a noun whose number comes later: {@code the number of states}. */
    NUMBER_OF,
    /** Stands before that number: {@code rose to}. */
    REACHED,
    /** Stands beside the number of votes: {@code five against}, {@code против — пять}. */
    BALLOT
  }

  static NumberContext load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/number-context.tsv";
    Map<Cue, PhraseTable.Builder<Cue>> builders = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      builders.put(cue, PhraseTable.builder(analysis));
    }
    if (NumberContext.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(NumberContext.class, resource).rows()) {
        Cue cue = cue(row);
        builders.get(cue).add(row.need("word"), cue);
      }
    }
    Map<Cue, PhraseTable<Cue>> cues = new EnumMap<>(Cue.class);
    builders.forEach((cue, builder) -> cues.put(cue, builder.build()));
    return new NumberContext(cues);
  }

  private static Cue cue(Table.Row row) {
    try {
      return Cue.valueOf(row.need("cue").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such cue: " + row.get("cue"));
    }
  }

  /** Whether a cue ends right before a token. */
  boolean before(Cue cue, List<Token> tokens, int first) {
    return startBefore(cue, tokens, first) < first;
  }

  /** Where the longest cue that ends right before a token begins; the token itself if none does. */
  int startBefore(Cue cue, List<Token> tokens, int first) {
    for (int start = Math.max(0, first - LONGEST); start < first; start++) {
      for (PhraseMatch<Cue> match : cues.get(cue).matchesAt(tokens, start)) {
        if (match.end() == first) {
          return start;
        }
      }
    }
    return first;
  }

  /** Where the longest cue that begins at a token ends; the token itself if none does. */
  int endAt(Cue cue, List<Token> tokens, int first) {
    if (first >= tokens.size()) {
      return first;
    }
    List<PhraseMatch<Cue>> matches = cues.get(cue).matchesAt(tokens, first);
    return matches.isEmpty() ? first : matches.get(0).end();
  }

  /** Whether a cue begins at a token. */
  boolean at(Cue cue, List<Token> tokens, int first) {
    return endAt(cue, tokens, first) > first;
  }
}

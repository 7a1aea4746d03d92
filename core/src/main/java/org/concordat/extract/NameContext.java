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
 * Words beside a name that tell what kind of name it is: {@code lang/xx/name-context.tsv}.
 * Immutable and thread-safe.
 */
final class NameContext {

  private static final int LONGEST = 4;

  private final Map<Cue, PhraseTable<Cue>> cues;

  private NameContext(Map<Cue, PhraseTable<Cue>> cues) {
    this.cues = cues;
  }

  /** What a word says of the name beside it. */
  enum Cue {
    /** Stands before places and countries: {@code in}, {@code tại}. */
    PLACE,
    /** Stands before persons: {@code Mr}, {@code ông}. */
    PERSON,
    /** Stands before a name to say that something bears it: {@code called}, {@code mang tên}. */
    NAMED,
    /** Stands behind a word that looks like a name and is none: {@code Anh ấy}. */
    WORD,
    /** Joins parts of one name: {@code of}, {@code for}, {@code имени}. */
    LINK,
    /** A field of work, in small letters within a name: {@code thương mại}. */
    FIELD
  }

  static NameContext load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/name-context.tsv";
    Map<Cue, PhraseTable.Builder<Cue>> builders = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      builders.put(cue, PhraseTable.builder(analysis));
    }
    for (Table.Row row : Table.read(NameContext.class, resource).rows()) {
      Cue cue = cue(row);
      builders.get(cue).add(row.need("word"), cue);
    }
    Map<Cue, PhraseTable<Cue>> cues = new EnumMap<>(Cue.class);
    builders.forEach((cue, builder) -> cues.put(cue, builder.build()));
    return new NameContext(cues);
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
    return startOfCueBefore(cue, tokens, first) >= 0;
  }

  /** Where the longest cue that ends right before a token begins; -1 if there is none. */
  int startOfCueBefore(Cue cue, List<Token> tokens, int first) {
    for (int start = Math.max(0, first - LONGEST); start < first; start++) {
      for (PhraseMatch<Cue> match : cues.get(cue).matchesAt(tokens, start)) {
        if (match.end() == first) {
          return start;
        }
      }
    }
    return -1;
  }

  /** Where the longest cue that begins at a token ends; the token itself if there is none. */
  int endOfCueAt(Cue cue, List<Token> tokens, int first) {
    if (first >= tokens.size()) {
      return first;
    }
    List<PhraseMatch<Cue>> matches = cues.get(cue).matchesAt(tokens, first);
    return matches.isEmpty() ? first : matches.get(0).end();
  }

  /** Whether a cue begins at a token. */
  boolean at(Cue cue, List<Token> tokens, int first) {
    return first < tokens.size() && !cues.get(cue).matchesAt(tokens, first).isEmpty();
  }
}

package org.concordat.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * The words of the clauses of treaties in one language: {@code lang/xx/treaty-clauses.tsv}.
 * Immutable and thread-safe.
 */
final class ClauseWords {

  /** What a word says in a clause; the table's header explains each. */
  enum Kind {
    DONE,
    ADOPTED,
    LANGUAGE,
    /** A language's name without the word for languages that others of a list have. */
    BARE_LANGUAGE,
    TEXT,
    AUTHENTIC,
    ENTRY,
    CONDITION,
    LAST,
    SIGNATURE,
    DAY,
    MONTH,
    YEAR,
    DEPOSITARY,
    DEPOSIT,
    OPEN,
    MEANS,
    DEFINITIONS,
    PARTIES,
    GOVERNMENT,
    MONTHNAME,
    AND,
    ORDINAL
  }

  /**
   * A row.
   *
   * @param kind what it says
   * @param value a code or a number
   */
  record Word(Kind kind, String value) {}

  private final PhraseTable<Word> words;

  private ClauseWords(PhraseTable<Word> words) {
    this.words = words;
  }

  static ClauseWords load(LanguageAnalysis analysis, String folder) {
    String resource = "/org/concordat/lang/" + folder + "/treaty-clauses.tsv";
    List<Table.Row> rows = Table.read(ClauseWords.class, resource).rows();
    List<String> texts = new ArrayList<>();
    PhraseTable.Builder<Word> words = PhraseTable.builder(analysis);
    for (Table.Row row : rows) {
      Kind kind = kind(row);
      String word = row.need("word");
      words.add(word, new Word(kind, row.get("value")));
      if (kind == Kind.TEXT) {
        texts.add(word + " ");
      }
    }
    for (Table.Row row : rows) {
      String word = row.need("word");
      if (kind(row) == Kind.LANGUAGE) {
        texts.stream()
            .filter(word::startsWith)
            .map(text -> word.substring(text.length()))
            .forEach(bare -> words.add(bare, new Word(Kind.BARE_LANGUAGE, row.get("value"))));
      }
    }
    return new ClauseWords(words.build());
  }

  private static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such kind: " + row.get("kind"));
    }
  }

  /** The longest word of a kind that begins at a token. */
  Optional<PhraseMatch<Word>> at(List<Token> tokens, int first, Kind kind) {
    if (first < 0 || first >= tokens.size()) {
      return Optional.empty();
    }
    for (PhraseMatch<Word> match : words.matchesAt(tokens, first)) {
      if (match.value().kind() == kind) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The first word of a kind from a token on. */
  Optional<PhraseMatch<Word>> from(List<Token> tokens, int first, Kind kind) {
    for (int at = first; at < tokens.size(); at++) {
      Optional<PhraseMatch<Word>> match = at(tokens, at, kind);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The words of a kind, none inside another. */
  List<PhraseMatch<Word>> all(List<Token> tokens, Kind kind) {
    List<PhraseMatch<Word>> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<PhraseMatch<Word>> match = at(tokens, at, kind);
      match.ifPresent(found::add);
      at = match.map(PhraseMatch::end).orElse(at + 1);
    }
    return found;
  }
}

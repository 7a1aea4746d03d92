package org.concordat.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * The words of which names of bodies and treaties are made in one language, with keys that are the
 * same in all: {@code lang/xx/body-words.tsv}. Immutable and thread-safe.
 */
final class BodyWords {

  private final PhraseTable<Word> words;

  private BodyWords(PhraseTable<Word> words) {
    this.words = words;
  }

  /** What a word does in a name. */
  enum Role {
    /** A body of which every state has one: {@code Ministry}, {@code Quốc hội}. */
    NATION,
    /** Any other head of a body: {@code Association}. */
    BODY,
    /** The head of a treaty: {@code Convention}. */
    TREATY,
    /** What it deals with: {@code justice}. */
    FIELD,
    /** Says nothing: {@code of}. */
    DROP
  }

  /**
   * A word of the table.
   *
   * @param role what it does
   * @param keys its English keys; several for a word that holds head and field ({@code Минюст})
   */
  record Word(Role role, List<String> keys) {}

  static BodyWords load(LanguageAnalysis analysis, String folder) {
    PhraseTable.Builder<Word> words = PhraseTable.builder(analysis);
    String resource = "/org/concordat/lang/" + folder + "/body-words.tsv";
    for (Table.Row row : Table.read(BodyWords.class, resource).rows()) {
      words.add(row.need("word"), new Word(role(row), row.list("key", '+')));
    }
    return new BodyWords(words.build());
  }

  private static Role role(Table.Row row) {
    try {
      return Role.valueOf(row.need("role").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such role: " + row.get("role"));
    }
  }

  /** The longest word that begins at a token and ends before another. */
  Optional<PhraseMatch<Word>> at(List<Token> tokens, int first, int end) {
    return words.matchesAt(tokens, first).stream().filter(match -> match.end() <= end).findFirst();
  }

  /** As {@link #at}, of the words of some roles. */
  Optional<PhraseMatch<Word>> at(List<Token> tokens, int first, int end, List<Role> roles) {
    return words.matchesAt(tokens, first).stream()
        .filter(match -> match.end() <= end && roles.contains(match.value().role()))
        .findFirst();
  }
}

package org.concordat.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;
import org.concordat.model.TreatyAct;

/**
 * Words for what states do to treaties in one language: {@code lang/xx/treaty-acts.tsv}. Immutable
 * and thread-safe.
 */
final class ActWords {

  /** What a word says; the table's header explains each. */
  enum Kind {
    VERB,
    NOUN,
    CARRY,
    NOT,
    REFUSE,
    PLAN,
    CALL,
    IF,
    REACHED,
    BY,
    AND,
    BE,
    BEFORE,
    INFINITIVE,
    /** What is a part of an act or of a treaty: {@code participation in}. */
    PART,
    /** Before a union of states whose members are meant. */
    MEMBER,
    /** A word for treaties: a convention without its name. */
    TREATY
  }

  /**
   * A row.
   *
   * @param kind what it says
   * @param act the act, of verbs and nouns
   */
  record Word(Kind kind, Optional<TreatyAct.Kind> act) {}

  private final PhraseTable<Word> words;

  private ActWords(PhraseTable<Word> words) {
    this.words = words;
  }

  static ActWords load(LanguageAnalysis analysis, String folder) {
    PhraseTable.Builder<Word> words = PhraseTable.builder(analysis);
    String resource = "/org/concordat/lang/" + folder + "/treaty-acts.tsv";
    for (Table.Row row : Table.read(ActWords.class, resource).rows()) {
      try {
        Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
        boolean act = kind == Kind.VERB || kind == Kind.NOUN;
        Optional<TreatyAct.Kind> value =
            act
                ? Optional.of(TreatyAct.Kind.valueOf(row.need("value").toUpperCase(Locale.ROOT)))
                : Optional.empty();
        words.add(row.need("word"), new Word(kind, value));
      } catch (IllegalArgumentException e) {
        throw row.broken("no such kind or value: " + row.get("kind") + " " + row.get("value"));
      }
    }
    String heads = "/org/concordat/lang/" + folder + "/treaty-heads.tsv";
    for (Table.Row row : Table.read(ActWords.class, heads).rows()) {
      words.add(row.need("head").toLowerCase(Locale.ROOT), new Word(Kind.TREATY, Optional.empty()));
    }
    return new ActWords(words.build());
  }

  /** The longest word of one of the kinds that begins at a token. */
  Optional<PhraseMatch<Word>> at(List<Token> tokens, int first, Kind... kinds) {
    if (first < 0 || first >= tokens.size()) {
      return Optional.empty();
    }
    for (PhraseMatch<Word> match : words.matchesAt(tokens, first)) {
      for (Kind kind : kinds) {
        if (match.value().kind() == kind) {
          return Optional.of(match);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word of a kind ends before a token, and begins not long before. */
  boolean endsAt(List<Token> tokens, int end, Kind kind) {
    for (int first = Math.max(0, end - 3); first < end; first++) {
      if (at(tokens, first, kind).filter(match -> match.end() == end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a kind begins in a stretch. */
  boolean within(List<Token> tokens, int first, int end, Kind... kinds) {
    for (int at = Math.max(0, first); at < end; at++) {
      if (at(tokens, at, kinds).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

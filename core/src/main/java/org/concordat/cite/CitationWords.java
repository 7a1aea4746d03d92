package org.concordat.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * The words of citations in one language: {@code lang/xx/citations.tsv}, and the heads of the names
 * of treaties. Immutable and thread-safe.
 */
final class CitationWords {

  /** What a word does in a citation. */
  enum Kind {
    ARTICLE,
    PARAGRAPH,
    POINT,
    /** Between parts, and before the treaty: {@code of}, {@code của}. */
    OF,
    /** Before a citation whose treaty stands before it: {@code in its}. */
    IN,
    AND,
    RANGE,
    /** Of a number: {@code bis}. */
    SUFFIX,
    ORDINAL,
    /** Written out: {@code Article Five}. */
    NUMBER,
    /** Of an ordinal in digits: {@code 5-я}. */
    ENDING,
    /** Has articles and is no treaty. */
    LAW,
    /** Has articles and is no treaty, and what comes later is not of it. */
    PAPER,
    /** A word for treaties: {@code convention}. */
    TREATY;

    boolean isPart() {
      return this == ARTICLE || this == PARAGRAPH || this == POINT;
    }
  }

  /**
   * A row.
   *
   * @param kind what it does
   * @param value a number, or the kind of a treaty
   */
  record Word(Kind kind, String value) {}

  private final PhraseTable<Word> words;

  private CitationWords(PhraseTable<Word> words) {
    this.words = words;
  }

  static CitationWords load(LanguageAnalysis analysis, String folder) {
    PhraseTable.Builder<Word> words = PhraseTable.builder(analysis);
    String path = "/org/concordat/lang/" + folder + "/";
    for (Table.Row row : Table.read(CitationWords.class, path + "citations.tsv").rows()) {
      try {
        Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
        words.add(row.need("word"), new Word(kind, row.get("value")));
      } catch (IllegalArgumentException e) {
        throw row.broken("no such kind: " + row.get("kind"));
      }
    }
    for (Table.Row row : Table.read(CitationWords.class, path + "treaty-heads.tsv").rows()) {
      // Beside a number of an article a small letter is enough: article 5 of the convention.
      words.add(row.need("head").toLowerCase(Locale.ROOT), new Word(Kind.TREATY, row.need("kind")));
    }
    return new CitationWords(words.build());
  }

  /** The longest word of one of the kinds that begins at a token. */
  Optional<PhraseMatch<Word>> at(List<Token> tokens, int first, Kind... kinds) {
    if (first >= tokens.size()) {
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

  /** The longest word of one of the kinds that ends before a token, and begins not long before. */
  Optional<PhraseMatch<Word>> endingAt(List<Token> tokens, int end, Kind... kinds) {
    for (int first = Math.max(0, end - 3); first < end; first++) {
      Optional<PhraseMatch<Word>> match = at(tokens, first, kinds);
      if (match.isPresent() && match.get().end() == end) {
        return match;
      }
    }
    return Optional.empty();
  }
}

package org.concordat.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.Feature;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * Words within and around the names of organisations: {@code lang/xx/body-links.tsv}. Immutable and
 * thread-safe.
 */
final class BodyLinks {

  private static final int LONGEST = 4;
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_STEM = 14;

  private final Map<Kind, PhraseTable<Optional<Feature>>> words;
  private final Set<String> stems;
  private final boolean quotes;
  private final boolean acronyms;

  private BodyLinks(
      Map<Kind, PhraseTable<Optional<Feature>>> words,
      Set<String> stems,
      boolean quotes,
      boolean acronyms) {
    this.words = words;
    this.stems = Set.copyOf(stems);
    this.quotes = quotes;
    this.acronyms = acronyms;
  }

  /** What a word does. */
  enum Kind {
    /** Stands before a field of work: {@code по}, {@code в сфере}. */
    FIELD,
    /** Joins fields. */
    AND,
    /** A field of work, which is part of the name behind a head: {@code thương mại}. */
    WORK,
    /** Stands before a name that is no body: {@code песня}. */
    TITLE,
    /** Says nothing of its own: {@code страны}. */
    GENERIC,
    /** Ends a name where words have no forms. */
    STOP,
    /** Stands before a name in quotation marks or alone that is a body: {@code гендиректор}. */
    BEFORE,
    /** The beginning of a word that names a body, {@code минобр}; of any word: {@code облсуд}. */
    STEM,
    /** Names a body by itself: {@code полиция}. */
    ALONE,
    /** Names one by itself where it has a capital: {@code Суд}. */
    CAPITAL,
    /** Stands before the body or country that a body is of: {@code của}. */
    OF,
    /** Ends a name of small words behind a head: {@code quốc tế}. */
    END,
    /** An abbreviation that is no body: {@code ВВП}. */
    NONE
  }

  static BodyLinks load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/body-links.tsv";
    Map<Kind, PhraseTable.Builder<Optional<Feature>>> builders = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      builders.put(kind, PhraseTable.builder(analysis));
    }
    Set<String> stems = new HashSet<>();
    boolean quotes = false;
    boolean acronyms = false;
    if (BodyLinks.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(BodyLinks.class, resource).rows()) {
        quotes |= kind(row) == Kind.BEFORE;
        acronyms |= kind(row) == Kind.NONE;
        if (kind(row) == Kind.STEM) {
          stems.add(row.need("word"));
        } else {
          builders.get(kind(row)).add(row.need("word"), governed(row));
        }
      }
    }
    Map<Kind, PhraseTable<Optional<Feature>>> words = new EnumMap<>(Kind.class);
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
    return new BodyLinks(words, stems, quotes, acronyms);
  }

  private static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such kind: " + row.get("kind"));
    }
  }

  private static Optional<Feature> governed(Table.Row row) {
    String name = row.get("case");
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(Feature.valueOf(name.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such case: " + name);
    }
  }

  /** The longest word of a kind that begins at a token. */
  Optional<PhraseMatch<Optional<Feature>>> at(Kind kind, List<Token> tokens, int first) {
    return first < tokens.size()
        ? words.get(kind).matchesAt(tokens, first).stream().findFirst()
        : Optional.empty();
  }

  /** Whether a word of a kind ends right before a token. */
  boolean before(Kind kind, List<Token> tokens, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      for (PhraseMatch<Optional<Feature>> match : words.get(kind).matchesAt(tokens, start)) {
        if (match.end() == end) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a word begins as names of bodies that are joined of shortened words do.
   *
   * @param form a normalised form
   * @param capital whether it stood with a capital
   */
  boolean isCompound(String form, boolean capital) {
    if (!capital || stems.isEmpty()) {
      return false;
    }
    for (int end = SHORTEST_STEM; end <= Math.min(form.length(), LONGEST_STEM); end++) {
      if (stems.contains(form.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the language names bodies by quotation marks alone. */
  boolean hasBefore() {
    return quotes;
  }

  /** Whether the language has a list of what abbreviations are besides bodies. */
  boolean guessesAcronyms() {
    return acronyms;
  }

  /** The case that the word before a field of work asks for. */
  Optional<Feature> fieldCase(List<Token> tokens, int index) {
    return at(Kind.FIELD, tokens, index).flatMap(PhraseMatch::value);
  }

  int endOfField(List<Token> tokens, int index) {
    return at(Kind.FIELD, tokens, index).map(PhraseMatch::end).orElse(index);
  }

  boolean isAnd(Token token) {
    return at(Kind.AND, List.of(token), 0).isPresent();
  }

  boolean isGeneric(Token token) {
    return at(Kind.GENERIC, List.of(token), 0).isPresent();
  }
}

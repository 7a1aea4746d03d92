package org.concordat.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * Small words within and around the names of treaties: {@code lang/xx/treaty-links.tsv}. Immutable
 * and thread-safe.
 */
final class TreatyLinks {

  private final Map<Kind, PhraseTable<Optional<Feature>>> words;

  private TreatyLinks(Map<Kind, PhraseTable<Optional<Feature>>> words) {
    this.words = words;
  }

  /** What a word does in the name of a treaty. */
  enum Kind {
    /** Stands before what it is about: {@code on}, {@code о}, {@code về}. */
    ABOUT,
    /** Stands before its parties: {@code between}, {@code между}, {@code giữa}. */
    BETWEEN,
    /** Stands before a place, a body or a subject: {@code of}, {@code for}. */
    OF,
    /** Stands within what it is about: {@code с} in {@code о борьбе с}. */
    INNER,
    /** Joins parties and subjects. */
    AND,
    /** Ends a name where words have no forms that would show it: {@code đã}, {@code tại}. */
    STOP,
    /** Stands before a later bare mention: {@code the}, {@code эта}. */
    THIS,
    /** Stands behind one: {@code này}, {@code nói trên}. */
    BEHIND
  }

  static TreatyLinks load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/treaty-links.tsv";
    Map<Kind, PhraseTable.Builder<Optional<Feature>>> builders = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      builders.put(kind, PhraseTable.builder(analysis));
    }
    if (TreatyLinks.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(TreatyLinks.class, resource).rows()) {
        builders.get(kind(row)).add(row.need("word"), governed(row));
      }
    }
    Map<Kind, PhraseTable<Optional<Feature>>> words = new EnumMap<>(Kind.class);
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
    return new TreatyLinks(words);
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

  /** The longest word of a kind that begins at a token, with the case that it governs. */
  Optional<PhraseMatch<Optional<Feature>>> at(Kind kind, List<Token> tokens, int first) {
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    return words.get(kind).matchesAt(tokens, first).stream().findFirst();
  }

  /** Whether a word of a kind stands at a token. */
  boolean is(Kind kind, List<Token> tokens, int first) {
    return at(kind, tokens, first).isPresent();
  }
}

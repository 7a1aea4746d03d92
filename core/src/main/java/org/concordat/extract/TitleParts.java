package org.concordat.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * The words from which longer titles are made: {@code lang/xx/title-parts.tsv}. Immutable and
 * thread-safe.
 */
final class TitleParts {

  /** What stands in the table for a complement without a word before it. */
  private static final String NOTHING = "(none)";

  private final PhraseTable<Part> parts;
  private final Set<String> possessives;
  private final boolean bareComplements;

  private TitleParts(PhraseTable<Part> parts, Set<String> possessives, boolean bareComplements) {
    this.parts = parts;
    this.possessives = Set.copyOf(possessives);
    this.bareComplements = bareComplements;
  }

  /** What a part does. */
  enum Role {
    /** Changes the office: {@code deputy}, {@code former}. */
    MODIFIER,
    /** Behind the office: {@code elect}. */
    SUFFIX,
    /** Changes the office from behind: {@code thứ nhất}. */
    BEHIND,
    /** Says nothing of the office: {@code longtime}. */
    FILLER,
    /** A field of work: {@code justice}. */
    FIELD,
    /** A body without name, as whose officer somebody speaks: {@code delegation}. */
    BODY,
    /** Leads to the field or the body: {@code of}, {@code по}. */
    LINK,
    /** {@code the}. */
    ARTICLE,
    /** Makes what follows anybody: {@code a}, {@code каждый}. */
    ANY,
    /** Between two titles of one person: {@code and}. */
    JOINT,
    /** {@code 's}. */
    POSSESSIVE
  }

  /**
   * A word of the table.
   *
   * @param role what it does
   * @param label what it adds to the label of the office
   */
  record Part(Role role, String label) {}

  static TitleParts load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/title-parts.tsv";
    PhraseTable.Builder<Part> parts = PhraseTable.builder(analysis);
    Set<String> possessives = new HashSet<>();
    boolean bare = false;
    for (Table.Row row : Table.read(TitleParts.class, resource).rows()) {
      String word = row.need("word");
      if (word.equals(NOTHING)) {
        bare = true;
      } else if (role(row) == Role.POSSESSIVE) {
        possessives.add(word);
      } else {
        parts.add(word, new Part(role(row), row.get("label")));
      }
    }
    return new TitleParts(parts.build(), possessives, bare);
  }

  private static Role role(Table.Row row) {
    try {
      return Role.valueOf(row.need("part").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such part: " + row.get("part"));
    }
  }

  /** The longest part of a kind that begins at a token. */
  Optional<PhraseMatch<Part>> at(Role role, List<Token> tokens, int first) {
    return pick(role, allAt(tokens, first));
  }

  /** All parts that begin at a token, the longest first. */
  List<PhraseMatch<Part>> allAt(List<Token> tokens, int first) {
    return first < 0 || first >= tokens.size() ? List.of() : parts.matchesAt(tokens, first);
  }

  /** The longest part of a kind among those that begin at one token. */
  static Optional<PhraseMatch<Part>> pick(Role role, List<PhraseMatch<Part>> parts) {
    for (PhraseMatch<Part> part : parts) {
      if (part.value().role() == role) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Where the longest part of a kind that begins at a token ends; the token itself if none. */
  int endOf(Role role, List<Token> tokens, int first) {
    return at(role, tokens, first).map(PhraseMatch::end).orElse(first);
  }

  /** Behind the sign of possession at a token; the token itself if there is none. */
  int endOfPossessive(List<Token> tokens, int first) {
    return first < tokens.size() && possessives.contains(tokens.get(first).surface())
        ? first + 1
        : first;
  }

  /** Whether a country or body follows a title with nothing between: {@code президент США}. */
  boolean takesBareComplements() {
    return bareComplements;
  }
}

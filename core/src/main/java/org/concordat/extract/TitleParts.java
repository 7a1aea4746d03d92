package org.concordat.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<Role, PhraseTable<String>> parts;
  private final Set<String> possessives;
  private final boolean bareComplements;

  private TitleParts(
      Map<Role, PhraseTable<String>> parts, Set<String> possessives, boolean bareComplements) {
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

  static TitleParts load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/title-parts.tsv";
    Map<Role, PhraseTable.Builder<String>> builders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      builders.put(role, PhraseTable.builder(analysis));
    }
    Set<String> possessives = new HashSet<>();
    boolean bare = false;
    for (Table.Row row : Table.read(TitleParts.class, resource).rows()) {
      String word = row.need("word");
      if (word.equals(NOTHING)) {
        bare = true;
      } else if (role(row) == Role.POSSESSIVE) {
        possessives.add(word);
      } else {
        builders.get(role(row)).add(word, row.get("label"));
      }
    }
    Map<Role, PhraseTable<String>> parts = new EnumMap<>(Role.class);
    builders.forEach((role, builder) -> parts.put(role, builder.build()));
    return new TitleParts(parts, possessives, bare);
  }

  private static Role role(Table.Row row) {
    try {
      return Role.valueOf(row.need("part").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such part: " + row.get("part"));
    }
  }

  /** The longest part of a kind that begins at a token. */
  Optional<PhraseMatch<String>> at(Role role, List<Token> tokens, int first) {
    if (first < 0 || first >= tokens.size()) {
      return Optional.empty();
    }
    return parts.get(role).matchesAt(tokens, first).stream().findFirst();
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

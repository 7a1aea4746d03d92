package org.concordat.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concordat.analysis.LanguageAnalysis;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.analysis.table.Table;

/**
 * Words that say what the counted did: {@code lang/xx/relations.tsv}. Immutable and thread-safe.
 */
final class RelationTable {

  private static final int LONGEST = 4;

  /** Behind these a word that can be a noun is one: {@code a record 45,000 visitors}. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his");

  private final PhraseTable<Relation> words;

  private RelationTable(PhraseTable<Relation> words) {
    this.words = words;
  }

  static RelationTable load(LanguageAnalysis analysis) {
    String resource = "/org/concordat/lang/" + analysis.language().code() + "/relations.tsv";
    PhraseTable.Builder<Relation> words = PhraseTable.builder(analysis);
    if (RelationTable.class.getResource(resource) != null) {
      for (Table.Row row : Table.read(RelationTable.class, resource).rows()) {
        words.add(row.need("word"), new Relation(row.need("relation"), kind(row), row.need("who")));
      }
    }
    return new RelationTable(words.build());
  }

  private static Relation.Kind kind(Table.Row row) {
    try {
      return Relation.Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("no such kind: " + row.get("kind"));
    }
  }

  /** The longest word of relation that begins at a token. */
  Optional<PhraseMatch<Relation>> at(List<Token> tokens, int first) {
    if (first >= tokens.size() || !tokens.get(first).isWord()) {
      return Optional.empty();
    }
    return words.matchesAt(tokens, first).stream()
        .filter(match -> isRight(tokens, match))
        .findFirst();
  }

  /** The longest word of relation that ends right before a token. */
  Optional<PhraseMatch<Relation>> before(List<Token> tokens, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      Optional<PhraseMatch<Relation>> match =
          words.matchesAt(tokens, start).stream()
              .filter(found -> found.end() == end && isRight(tokens, found))
              .findFirst();
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** A verb of the table is no noun of the same form: {@code выдачи}, {@code the strike}. */
  private static boolean isRight(List<Token> tokens, PhraseMatch<Relation> match) {
    Token token = tokens.get(match.first());
    if (token.partOfSpeech() == PartOfSpeech.UNKNOWN || match.end() - match.first() > 1) {
      return true;
    }
    boolean verb =
        token.canBe(PartOfSpeech.VERB)
            || token.canBe(PartOfSpeech.PARTICIPLE)
            || token.canBe(PartOfSpeech.GERUND);
    boolean article =
        match.first() > 0
            && tokens.get(match.first() - 1).partOfSpeech() == PartOfSpeech.PRONOUN
            && token.canBe(PartOfSpeech.NOUN)
            && ARTICLES.contains(tokens.get(match.first() - 1).form());
    if (article && match.value().kind() == Relation.Kind.VERB) {
      return false;
    }
    return switch (match.value().kind()) {
      case VERB, WEAK, SPEECH -> verb || token.canBe(PartOfSpeech.ADJECTIVE);
      case NOUN, TOLL -> token.canBe(PartOfSpeech.NOUN);
      case STATE, SKIP -> true;
    };
  }
}

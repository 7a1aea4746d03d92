package org.concordat.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Token;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.ClauseWords.Word;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.OrganizationMention;

/**
 * Reads who agrees: the countries and bodies between which the title says it is, else those with
 * which the preamble begins, else its words ({@code The States Parties to this Agreement}).
 * Stateless.
 */
final class PartyReader {

  /** How many words stand at most before the word for the parties. */
  private static final int MOST_BEFORE = 5;

  private PartyReader() {}

  static List<Named> read(List<Clause> title, List<Clause> preamble) {
    List<Named> named = named(title);
    if (named.size() < 2) {
      named =
          preamble.stream()
              .limit(1)
              .findFirst()
              .map(clause -> named(List.of(clause)))
              .orElse(List.of());
    }
    if (named.size() >= 2) {
      return named;
    }
    return preamble.stream().findFirst().flatMap(PartyReader::described).stream().toList();
  }

  /** Countries, and unions of states named beside them; each once. */
  private static List<Named> named(List<Clause> clauses) {
    List<Named> found = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean countries =
          clause.from(0, CountryMention.class).stream().anyMatch(PartyReader::isParty);
      for (Mention mention : clause.mentions()) {
        boolean party =
            mention instanceof CountryMention country && isParty(country)
                || countries && mention instanceof OrganizationMention && isAlone(clause, mention);
        if (party && found.stream().noneMatch(known -> known.id().equals(mention.id()))) {
          found.add(new Named(mention.id(), mention.span()));
        }
      }
    }
    return found;
  }

  private static boolean isParty(CountryMention country) {
    return !country.adjectival();
  }

  /** Whether a body is no government of a country named inside it. */
  private static boolean isAlone(Clause clause, Mention body) {
    boolean outer =
        clause.mentions().stream()
            .anyMatch(
                other ->
                    !other.span().equals(body.span())
                        && (body.span().contains(other.span())
                            || other.span().contains(body.span())));
    int first = clause.sentence().tokenAt(body.span().start());
    return !outer && clause.at(first, Kind.GOVERNMENT).isEmpty();
  }

  /** {@code The States Parties to this Agreement}, up to the first comma or verb. */
  private static Optional<Named> described(Clause clause) {
    Optional<PhraseMatch<Word>> parties =
        clause.first(Kind.PARTIES).filter(match -> match.first() < MOST_BEFORE);
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    int end = parties.get().end();
    while (end < clause.tokens().size()) {
      Token token = clause.tokens().get(end);
      if (",;:".contains(token.surface()) || token.partOfSpeech() == PartOfSpeech.VERB) {
        break;
      }
      end++;
    }
    return Optional.of(new Named(Optional.empty(), clause.span(0, end)));
  }
}

package org.concordat.facts;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;
import org.concordat.facts.ClauseWords.Kind;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.model.CountryMention;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.Span;

/**
 * Reads {@code deposited with the Government of Chile}, {@code The Secretary-General is the
 * Depositary}. Stateless.
 */
final class DepositaryReader {

  private DepositaryReader() {}

  static Optional<Named> read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      Optional<Named> named =
          clause.first(Kind.DEPOSIT).map(PhraseMatch::end).flatMap(end -> who(clause, end));
      if (named.isPresent()) {
        return named;
      }
    }
    return clauses.stream()
        .filter(clause -> clause.has(Kind.DEPOSITARY))
        .flatMap(clause -> who(clause, 0).stream())
        .findFirst();
  }

  /** The first official or body from a token on, else the first country. */
  private static Optional<Named> who(Clause clause, int token) {
    for (Mention mention : clause.from(token, Mention.class)) {
      if (mention instanceof OfficialMention official) {
        return Optional.of(
            new Named(
                official.id().or(official::person).or(official::affiliation), official.span()));
      }
      if (mention instanceof OrganizationMention) {
        return Optional.of(new Named(mention.id(), withCountry(clause, mention)));
      }
      if (mention instanceof CountryMention country && !country.adjectival()) {
        return Optional.of(new Named(mention.id(), mention.span()));
      }
    }
    return Optional.empty();
  }

  /** {@code Chính phủ nước Cộng hòa …}: the country belongs to the government's name. */
  private static Span withCountry(Clause clause, Mention body) {
    for (CountryMention country : clause.from(0, CountryMention.class)) {
      int start = clause.sentence().tokenAt(country.span().start());
      int end = clause.sentence().tokenAt(body.span().end() - 1) + 1;
      if (start >= end && start - end <= 2 && isPlain(clause, end, start)) {
        return new Span(body.span().start(), country.span().end());
      }
    }
    return body.span();
  }

  private static boolean isPlain(Clause clause, int first, int end) {
    return clause.tokens().subList(first, end).stream()
        .allMatch(token -> token.isWord() && !token.isCapitalised());
  }
}

package org.concordat.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.analysis.Token;
import org.concordat.model.CountMention;
import org.concordat.model.CountryMention;
import org.concordat.model.DateMention;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.Span;
import org.concordat.model.TreatyMention;
import org.concordat.text.Sentence;

/**
 * A sentence with the treaties, states, counts and days in it. Immutable; lives for one document.
 *
 * @param sentence the sentence
 * @param treaties treaties, none inside another
 * @param parties who can act for a state, none inside another
 * @param counts counts of anything
 * @param dates days and longer times
 */
record ActSentence(
    Sentence sentence,
    List<Named> treaties,
    List<Named> parties,
    List<Named> counts,
    List<Named> dates) {

  ActSentence {
    treaties = List.copyOf(treaties);
    parties = List.copyOf(parties);
    counts = List.copyOf(counts);
    dates = List.copyOf(dates);
  }

  /**
   * Something named.
   *
   * @param first index of its first token
   * @param end behind the index of its last token
   * @param id its id; of a date, ISO 8601
   * @param adjectival whether it is an adjective ({@code Cuban})
   * @param span where it stands
   */
  record Named(int first, int end, String id, boolean adjectival, Span span) {}

  static ActSentence of(
      Sentence sentence, List<Mention> mentions, States states, Map<String, String> affiliations) {
    List<Named> treaties = new ArrayList<>();
    List<Named> parties = new ArrayList<>();
    List<Named> counts = new ArrayList<>();
    List<Named> dates = new ArrayList<>();
    for (Mention mention : mentions) {
      // Mentions come outer before inner.
      if (mention instanceof TreatyMention && isOutside(treaties, mention)) {
        mention.id().ifPresent(id -> treaties.add(named(sentence, mention, id)));
      } else if (mention instanceof CountMention) {
        counts.add(named(sentence, mention, ""));
      } else if (mention instanceof DateMention date && isOutside(treaties, mention)) {
        date.iso().ifPresent(iso -> dates.add(named(sentence, mention, iso)));
      } else if (isOutside(treaties, mention) && isOutside(parties, mention)) {
        List<Mention> inner =
            mentions.stream()
                .filter(other -> !other.equals(mention) && mention.span().contains(other.span()))
                .toList();
        states
            .of(mention, inner, affiliations)
            .ifPresent(id -> parties.add(named(sentence, mention, id)));
      }
    }
    return new ActSentence(sentence, treaties, parties, counts, dates);
  }

  private static boolean isOutside(List<Named> some, Mention mention) {
    return some.stream().noneMatch(named -> named.span().overlaps(mention.span()));
  }

  private static Named named(Sentence sentence, Mention mention, String id) {
    return new Named(
        sentence.tokenAt(mention.span().start()),
        sentence.tokenAt(mention.span().end() - 1) + 1,
        id,
        mention instanceof CountryMention country && country.adjectival(),
        mention.span());
  }

  /** Whom persons of a document act for, by their offices. */
  static void learn(List<Mention> mentions, Map<String, String> affiliations) {
    for (Mention mention : mentions) {
      if (mention instanceof OfficialMention official) {
        official
            .person()
            .ifPresent(
                person ->
                    official
                        .affiliation()
                        .ifPresent(body -> affiliations.putIfAbsent(person, body)));
      }
    }
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** Whether a token stands inside something that is named. */
  boolean isNamed(int token) {
    return isIn(treaties, token) || isIn(parties, token);
  }

  /** Whether a token stands inside a date or a count. */
  boolean isTime(int token) {
    return isIn(dates, token) || isIn(counts, token);
  }

  private static boolean isIn(List<Named> some, int token) {
    return some.stream().anyMatch(named -> named.first() <= token && token < named.end());
  }

  /** The last of some that ends at a token or before it. */
  static Optional<Named> lastBefore(List<Named> some, int token) {
    return some.stream().filter(named -> named.end() <= token).reduce((one, other) -> other);
  }

  /** The first of some that begins at a token or behind it. */
  static Optional<Named> firstFrom(List<Named> some, int token) {
    return some.stream().filter(named -> named.first() >= token).findFirst();
  }
}

package org.concordat.facts;

import java.util.List;
import java.util.Optional;
import org.concordat.model.Span;

/**
 * What a treaty's text says of the treaty. What it does not say is empty.
 *
 * @param parties who agrees, as title and preamble name them
 * @param place where it was signed
 * @param signed when it was signed
 * @param adopted when it was adopted, where nobody signed it
 * @param opening where and when it is open for signature
 * @param languages the languages of its authentic texts
 * @param entry when it enters into force
 * @param depositary who keeps it
 * @param definitions its terms
 */
public record TreatyProfile(
    List<Named> parties,
    Optional<Named> place,
    Optional<Day> signed,
    Optional<Day> adopted,
    Optional<Opening> opening,
    List<AuthenticText> languages,
    Optional<EntryIntoForce> entry,
    Optional<Named> depositary,
    List<Definition> definitions) {

  /** Copies the lists. */
  public TreatyProfile {
    parties = List.copyOf(parties);
    languages = List.copyOf(languages);
    definitions = List.copyOf(definitions);
  }

  /**
   * Somebody or some place.
   *
   * @param id language-neutral id; empty for what is only described ({@code the States Parties})
   * @param span the words
   */
  public record Named(Optional<String> id, Span span) {}

  /**
   * A day.
   *
   * @param iso ISO 8601
   * @param span the words
   */
  public record Day(String iso, Span span) {}

  /**
   * Where and when a treaty is open for signature.
   *
   * @param place where
   * @param from the first day
   * @param until the last day
   * @param span the sentence
   */
  public record Opening(
      Optional<Named> place, Optional<Day> from, Optional<Day> until, Span span) {}

  /**
   * A language in which a text is authentic.
   *
   * @param language BCP 47 code
   * @param span the words
   */
  public record AuthenticText(String language, Span span) {}

  /** The unit of a delay. */
  public enum Unit {
    /** Days. */
    DAY,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR
  }

  /**
   * A time between an event and its effect.
   *
   * @param count how many units
   * @param unit of what
   */
  public record Delay(int count, Unit unit) {}

  /**
   * When a treaty enters into force.
   *
   * @param instruments after how many ratifications, accessions or the like
   * @param delay how long after them
   * @param date on which day, ISO 8601
   * @param afterLast whether after the last of the parties' notifications
   * @param onSignature whether on signature
   * @param span the sentence
   */
  public record EntryIntoForce(
      Optional<Integer> instruments,
      Optional<Delay> delay,
      Optional<String> date,
      boolean afterLast,
      boolean onSignature,
      Span span) {}

  /**
   * A term with its meaning.
   *
   * @param term the term, without quotation marks
   * @param meaning what it means
   */
  public record Definition(Span term, Span meaning) {}
}

package org.concordat.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What a state, or a union of states, did to a treaty.
 *
 * @param span the words for the act
 * @param kind what was done
 * @param force whether it was done
 * @param treaty language-neutral id of the treaty
 * @param party language-neutral id of who did it
 * @param partySpan the words for who did it
 * @param date when, ISO 8601, reduced precision or interval allowed
 * @param evidence why it was found
 */
public record TreatyAct(
    Span span,
    Kind kind,
    Force force,
    String treaty,
    String party,
    Span partySpan,
    Optional<String> date,
    Evidence evidence) {

  /** What states do to treaties. */
  public enum Kind {
    /** Signing. */
    SIGN,
    /** Ratifying what was signed. */
    RATIFY,
    /** Acceding without having signed. */
    ACCEDE,
    /** Accepting. */
    ACCEPT,
    /** Approving. */
    APPROVE,
    /** Suspending. */
    SUSPEND,
    /** Denouncing, withdrawing. */
    WITHDRAW;

    /** Returns the English verb, as it stands in JSON and in tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether an act was done. */
  public enum Force {
    /** It was done. */
    DONE,
    /** It is intended, promised or asked for. */
    INTENDED,
    /** It was refused or not done. */
    REFUSED;

    /** Returns the word for it, as it stands in JSON and in tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

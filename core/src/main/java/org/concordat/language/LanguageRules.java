package org.concordat.language;

import java.util.List;
import java.util.Optional;
import org.concordat.analysis.Feature;
import org.concordat.analysis.Language;

/**
 * What the stages ask of a language beyond its tables. Providers are found through {@link
 * java.util.ServiceLoader}; they are immutable and thread-safe.
 */
public interface LanguageRules {

  /** Returns the language that these rules are for. */
  Language language();

  /** Returns the folder of the language's tables under {@code /org/concordat/lang/}. */
  default String folder() {
    return language().code();
  }

  /**
   * Writes a person's name as texts in this language do.
   *
   * @param name a name without titles, in any script and any case
   * @return spellings in the nominative, the usual first; at least one
   */
  List<String> spellings(String name);

  /** Returns the case in which a subject stands; empty where nouns have no cases. */
  default Optional<Feature> subjectCase() {
    return Optional.empty();
  }

  /** Tells whether the modifiers of a noun stand before it ({@code Justice Ministry}). */
  default boolean modifiersStandFirst() {
    return false;
  }

  /** Tells whether words never change their form, so that only order and small words tell. */
  default boolean isIsolating() {
    return false;
  }

  /** Tells whether a verb of saying may stand before its subject ({@code said the minister}). */
  default boolean subjectMayFollowVerb() {
    return false;
  }

  /**
   * Tells whether a finite verb in the plural without subject means some people of the place that
   * is named ({@code в министерстве сообщили}).
   */
  default boolean pluralVerbNeedsNoSubject() {
    return false;
  }

  /** Tells whether every word of weight in the name of a treaty has a capital. */
  default boolean capitalisesNames() {
    return false;
  }
}

package org.concordat.analysis.lexicon;

import java.util.List;
import java.util.Map;
import org.concordat.analysis.Language;

/**
 * A concept with its terms.
 *
 * @param id stable id
 * @param domain field of knowledge
 * @param partOfSpeech n, v, a, adv, num or phrase
 * @param family id of the word family that it belongs to; empty if to none
 * @param terms terms in citation form by language, the most usual first
 */
public record Concept(
    String id,
    String domain,
    String partOfSpeech,
    String family,
    Map<Language, List<String>> terms) {

  /** Copies the terms. */
  public Concept {
    terms = Map.copyOf(terms);
  }

  /**
   * Returns the terms of a language.
   *
   * @param language the language
   * @return its terms, the most usual first; maybe none
   */
  public List<String> terms(Language language) {
    return terms.getOrDefault(language, List.of());
  }
}

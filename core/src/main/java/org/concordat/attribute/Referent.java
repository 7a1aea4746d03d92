package org.concordat.attribute;

import java.util.Optional;
import org.concordat.analysis.Feature;

/**
 * Somebody whom a pronoun or bare title can mean.
 *
 * @param id id of the entity, if it has one
 * @param gender MASCULINE, FEMININE or NEUTER where it is not known
 * @param plural whether several are meant
 * @param body whether it is a country or body rather than a person
 * @param sentence number of the sentence
 * @param weight how much it stood in the foreground there
 */
record Referent(
    Optional<String> id, Feature gender, boolean plural, boolean body, int sentence, int weight) {

  Referent withGender(Feature known) {
    return known == Feature.NEUTER || body
        ? this
        : new Referent(id, known, plural, false, sentence, weight);
  }

  /** Whether a pronoun can mean this referent. */
  boolean fits(Pronoun pronoun) {
    if (pronoun.plural()) {
      return plural || body;
    }
    if (plural || pronoun.thing() != body && !(pronoun.thing() && body)) {
      return false;
    }
    return gender == Feature.NEUTER
        || pronoun.gender() == Feature.NEUTER
        || gender == pronoun.gender();
  }
}

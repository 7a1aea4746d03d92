package org.concordat.analysis;

import java.util.Set;

/**
 * One thing that a word form can be.
 *
 * @param lemma the citation form, normalised as {@link Token#form()}
 * @param partOfSpeech its part of speech
 * @param features its grammatical features
 */
public record Reading(String lemma, PartOfSpeech partOfSpeech, Set<Feature> features) {

  /**
   * Tells whether the reading has a feature.
   *
   * @param feature the feature asked for
   * @return true if it has
   */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }
}

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

  /** Copies the features. */
  public Reading {
    features = FeatureSet.copyOf(features);
  }

  /**
   * Tells whether the reading has a feature.
   *
   * @param feature the feature asked for
   * @return true if it has
   */
  public boolean has(Feature feature) {
    return ((FeatureSet) features).has(feature);
  }

  /**
   * Tells whether the reading has some of several features.
   *
   * @param wanted the features asked for
   * @return true if it has at least one
   */
  public boolean hasAnyOf(FeatureSet wanted) {
    return ((FeatureSet) features).meets(wanted);
  }

  /**
   * Tells whether two readings have a feature in common.
   *
   * @param other another reading
   * @param among the features that count
   * @return true if they share at least one of these
   */
  public boolean sharesAnyOf(Reading other, FeatureSet among) {
    return ((FeatureSet) features).meetsWithin((FeatureSet) other.features, among);
  }
}

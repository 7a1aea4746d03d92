package org.concordat.analysis.english;

import org.concordat.analysis.Feature;
import org.concordat.analysis.PartOfSpeech;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Token;

/**
 * Past forms under their verb: {@code signed} is listed as an adjective first, {@code spoke} as
 * part of a wheel, and both are nearly always forms of sign and speak.
 */
final class VerbForms {

  private VerbForms() {}

  /** The lemma of a token: that of the verb where its form can be a past tense. */
  static String lemma(Token token) {
    String first = token.lemma();
    if (!first.equals(token.form())) {
      return first;
    }
    for (Reading reading : token.readings()) {
      if (reading.partOfSpeech() == PartOfSpeech.VERB
          && reading.has(Feature.PAST)
          && !reading.lemma().equals(first)) {
        return reading.lemma();
      }
    }
    return first;
  }
}

package org.concordat.analysis;

import java.util.List;

/**
 * A token: a word (in Vietnamese a syllable), a number or a punctuation mark.
 *
 * @param start first code unit in the text
 * @param end behind the last code unit
 * @param surface the text as it stands
 * @param form the normalised form: NFC, lower case, ё as е, one placement of tone marks
 * @param shape how it is written
 * @param readings what it can be, likeliest first; at least one
 */
public record Token(
    int start, int end, String surface, String form, Shape shape, List<Reading> readings) {

  /** Copies the readings. */
  public Token {
    readings = List.copyOf(readings);
    if (readings.isEmpty() || end <= start) {
      throw new IllegalArgumentException("token '" + surface + "' without reading or extent");
    }
  }

  /** Returns the lemma of the likeliest reading. */
  public String lemma() {
    return readings.get(0).lemma();
  }

  /** Returns the part of speech of the likeliest reading. */
  public PartOfSpeech partOfSpeech() {
    return readings.get(0).partOfSpeech();
  }

  /**
   * Tells whether some reading has a feature.
   *
   * @param feature the feature asked for
   * @return true if at least one reading has it
   */
  public boolean can(Feature feature) {
    for (Reading reading : readings) {
      if (reading.has(feature)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether some reading is of a part of speech.
   *
   * @param partOfSpeech the part of speech asked for
   * @return true if at least one reading has it
   */
  public boolean canBe(PartOfSpeech partOfSpeech) {
    for (Reading reading : readings) {
      if (reading.partOfSpeech() == partOfSpeech) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the token is a word that begins with a capital letter. */
  public boolean isCapitalised() {
    return shape == Shape.CAPITALISED
        || shape == Shape.UPPER
        || shape == Shape.MIXED && Character.isUpperCase(surface.codePointAt(0));
  }

  /** Tells whether the token is a word of any writing, not a number or a mark. */
  public boolean isWord() {
    return shape != Shape.NUMBER && shape != Shape.PUNCTUATION;
  }
}

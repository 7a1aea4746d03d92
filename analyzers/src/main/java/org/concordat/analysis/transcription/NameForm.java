package org.concordat.analysis.transcription;

/**
 * A reading of a name's word in some case.
 *
 * @param nominative the word in the nominative
 * @param cost how unlikely the reading is
 */
record NameForm(String nominative, double cost) {

  static final NameForm IMPOSSIBLE = new NameForm("", 100);

  NameForm cheaper(NameForm other) {
    return other.cost < cost ? other : this;
  }
}

package org.concordat.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words behind a number that say what it counts.
 *
 * @param end behind the index of the last token
 * @param counted English singular lemmas; empty for a noun that no table translates
 * @param kind person, body or thing; empty if unknown
 */
record CountedPhrase(int end, List<String> counted, String kind) {

  CountedPhrase {
    counted = List.copyOf(counted);
  }

  static CountedPhrase of(int end, CountedNoun noun) {
    return new CountedPhrase(end, noun.counted(), noun.kind());
  }

  /** This phrase with a coordinated one behind it. */
  CountedPhrase with(CountedPhrase other) {
    Set<String> all = new LinkedHashSet<>(counted);
    all.addAll(other.counted());
    return new CountedPhrase(other.end(), new ArrayList<>(all), kind);
  }
}

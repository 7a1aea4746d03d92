package org.concordat.extract;

import java.util.List;

/**
 * A noun that news counts.
 *
 * @param form citation form, or a form that is one noun's alone ({@code судов})
 * @param counted English singular lemmas, the best known first
 * @param kind person, body or thing: counts are joined by "and" only within a kind
 */
record CountedNoun(String form, List<String> counted, String kind) {

  static final String PERSON = "person";

  /** What is counted where persons are, and no word says which. */
  static final CountedNoun ANYBODY = new CountedNoun("", List.of("person"), PERSON);

  CountedNoun {
    counted = List.copyOf(counted);
  }
}

package org.concordat.extract;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says of a number.
 *
 * @param first index of the first token
 * @param end behind the index of the last token
 * @param counted English singular lemmas
 * @param kind person, body, thing, or empty
 * @param relation English verb lemma
 * @param unit unit of a quantity
 * @param rule id of the rule
 * @param confidence from 0 to 1
 */
record CountDraft(
    int first,
    int end,
    List<String> counted,
    String kind,
    Optional<String> relation,
    Optional<String> unit,
    String rule,
    double confidence) {

  CountDraft {
    counted = List.copyOf(counted);
  }

  /** Whether the number has a noun of its own, that later numbers can mean too. */
  boolean isOfItsOwn() {
    return end - first > 1;
  }

  static CountDraft of(
      int first,
      CountedPhrase phrase,
      Optional<Relation> relation,
      String rule,
      double confidence) {
    return new CountDraft(
        first,
        phrase.end(),
        phrase.counted(),
        phrase.kind(),
        relation.map(Relation::lemma),
        Optional.empty(),
        rule,
        confidence);
  }
}

package org.concordat.cite;

import java.util.Optional;

/**
 * What an article belongs to.
 *
 * @param treaty the treaty; empty where it is something else, such as a law
 * @param rule id of the rule that decided
 * @param confidence from 0 to 1
 */
record Source(Optional<String> treaty, String rule, double confidence) {

  static Source treaty(String id, String rule, double confidence) {
    return new Source(Optional.of(id), rule, confidence);
  }

  static Source other() {
    return new Source(Optional.empty(), "cite.law", 1);
  }
}

package org.concordat.attribute;

import java.util.List;

/**
 * One way in which what was said stands beside its cue.
 *
 * @param id name that {@code --explain} prints
 * @param confidence how sure it is
 * @param finder finds the stretches
 */
record ContentRule(String id, double confidence, Finder finder) {

  /** Looks for what was said. */
  interface Finder {
    /**
     * Looks beside a cue.
     *
     * @param clause the sentence with its cues
     * @param frame the cue
     * @return the stretches of text; none if the rule does not apply
     */
    List<Stretch> find(ContentFinder clause, Frame frame);
  }

  /**
   * A stretch of text.
   *
   * @param start first code unit
   * @param end behind the last code unit
   */
  record Stretch(int start, int end) {}
}

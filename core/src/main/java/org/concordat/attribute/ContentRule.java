package org.concordat.attribute;

import java.util.List;
import java.util.function.Function;

/**
 * One way in which what was said stands beside its cue.
 *
 * @param id name that {@code --explain} prints
 * @param confidence how sure it is
 * @param finder finds the stretches beside a cue; none if the rule does not apply
 */
record ContentRule(String id, double confidence, Function<Frame, List<Stretch>> finder) {

  /**
   * A stretch of text.
   *
   * @param start first code unit
   * @param end behind the last code unit
   */
  record Stretch(int start, int end) {}
}

package org.concordat.attribute;

import java.util.List;

/** Where the finite verbs of speech of a sentence stand. */
final class CueVerbs {

  private final int[] end;

  private CueVerbs(int[] end) {
    this.end = end;
  }

  static CueVerbs of(Passage passage, List<CueMatch> matches) {
    int[] end = new int[passage.size()];
    for (CueMatch match : matches) {
      if (match.entry().kind() == CueKind.VERB && match.form() == CueForm.FINITE) {
        end[match.first()] = match.end();
      }
    }
    return new CueVerbs(end);
  }

  /** Whether such a verb begins at a token. */
  boolean at(int index) {
    return end[index] > 0;
  }

  /** Behind the verb that begins at a token. */
  int end(int index) {
    return end[index];
  }
}

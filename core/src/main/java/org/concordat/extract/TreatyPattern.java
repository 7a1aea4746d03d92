package org.concordat.extract;

import java.util.Optional;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/** How the name of a treaty grows around its head word. Immutable, thread-safe. */
interface TreatyPattern {

  /** Whether this pattern is for the language of a head: it looks at the forms of words only. */
  boolean isFor(SentenceContext context, PhraseMatch<NameHead> head);

  /**
   * Finds the name around a head.
   *
   * @param context the sentence
   * @param head the head word where it stands
   * @return the tokens of the name; empty if the head stands bare or in a generic use
   */
  Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> head);
}

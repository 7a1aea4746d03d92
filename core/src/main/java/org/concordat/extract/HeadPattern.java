package org.concordat.extract;

import java.util.Optional;
import org.concordat.analysis.phrase.PhraseTable.PhraseMatch;

/** One way in which a name grows around its head word. Immutable, thread-safe. */
interface HeadPattern {

  /**
   * Finds the name around a head.
   *
   * @param context the sentence
   * @param head the head word where it stands
   * @return the tokens of the name, or nothing if the head stands bare
   */
  Optional<Stretch> grow(SentenceContext context, PhraseMatch<NameHead> head);
}

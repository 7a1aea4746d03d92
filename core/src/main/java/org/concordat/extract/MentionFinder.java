package org.concordat.extract;

/**
 * Finds mentions of one kind in a sentence. Finders run in a fixed order; a later one sees what
 * earlier ones found. Immutable, thread-safe.
 */
interface MentionFinder {

  /**
   * Looks through a sentence.
   *
   * @param context the sentence, what was found in it so far, what is known of the document;
   *     receives what is found
   */
  void find(SentenceContext context);
}

package org.concordat.extract;

/**
 * Finds mentions of one kind. Finders run in a fixed order, each over the whole document before the
 * next begins; a later one sees what earlier ones found. Immutable, thread-safe.
 */
interface MentionFinder {

  /**
   * Learns from a sentence what helps with the others: called for every sentence of the document
   * before {@link #find} is called for the first.
   *
   * @param context the sentence and what earlier finders found in it
   */
  default void learn(SentenceContext context) {}

  /**
   * Looks through a sentence.
   *
   * @param context the sentence, what was found in it so far, what is known of the document;
   *     receives what is found
   */
  void find(SentenceContext context);
}

package org.concordat.analysis;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * What a language provides. Implementations are found through {@link java.util.ServiceLoader}, are
 * immutable once built and thread-safe.
 */
public interface LanguageAnalysis {

  /** Returns the language that this analysis is for. */
  Language language();

  /**
   * Returns the Lucene analyzer of the field {@code text_xx}: lemmas and words, positions as in the
   * text.
   */
  Analyzer analyzer();

  /**
   * Returns the Lucene analyzer of the accent-folded field, for people who type without diacritics.
   */
  Analyzer foldedAnalyzer();

  /**
   * Finds the sentences of a text.
   *
   * @param text the whole document text
   * @return sentences in order, not overlapping; each ends behind its last character that is not
   *     white space
   */
  default List<SentenceSpan> sentences(String text) {
    return boundaries().split(text);
  }

  /** Returns what finds the sentences. */
  SentenceBoundaries boundaries();

  /**
   * Splits a stretch of text into tokens: words (in Vietnamese syllables), numbers, punctuation
   * marks, one token each.
   *
   * @param text the whole document text
   * @param start first code unit
   * @param end behind the last code unit
   * @return tokens in order; none is empty; white space belongs to none
   */
  List<Token> tokens(String text, int start, int end);

  /**
   * Joins tokens to the words of the language (in Vietnamese several syllables can be one word).
   *
   * @param text the document text
   * @param tokens tokens of one sentence
   * @return words in order; punctuation included as words of its own
   */
  List<Word> words(String text, List<Token> tokens);

  /**
   * Lists the readings of a word form, likeliest first.
   *
   * @param form a normalised form as in {@link Token#form()}
   * @param capitalised whether the form stood with a capital in the text
   * @return at least one reading; for a word outside the dictionary a guess
   */
  List<Reading> readings(String form, boolean capitalised);

  /**
   * Normalises a form for comparison: NFC, lower case, ё as е, tone marks in one placement, no soft
   * hyphens.
   *
   * @param surface text as it stands
   * @return the normalised form, as {@link Token#form()} holds it
   */
  String normalize(String surface);

  /**
   * Lists words that the language makes regularly from a word and that mean the same, though a
   * dictionary has them as words of their own: the passive of a verb, the adverb of an adjective,
   * another spelling.
   *
   * @param word a citation form of one word
   * @return citation forms that the dictionary knows; maybe none
   */
  default List<String> regularDerivatives(String word) {
    return List.of();
  }

  /**
   * Returns the term under which a lemma is indexed: one spelling of those in use.
   *
   * @param lemma a lemma as in {@link Word#lemma()}
   * @return the lemma itself unless the language has several spellings of it
   */
  default String term(String lemma) {
    return lemma;
  }

  /** Tells whether white space also stands inside words, as in Vietnamese. */
  default boolean hasSpacesInsideWords() {
    return false;
  }

  /**
   * Tells whether a word stands in nearly every sentence and says little.
   *
   * @param lemma a lemma as in {@link Reading#lemma()}
   * @return true if text fields leave it out
   */
  boolean isStopWord(String lemma);

  /** Returns the grammar of numbers. */
  NumberGrammar numbers();

  /** Returns the grammar of dates. */
  DateGrammar dates();
}

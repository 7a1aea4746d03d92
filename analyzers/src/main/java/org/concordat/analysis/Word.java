package org.concordat.analysis;

/**
 * A word of the language, one or more tokens.
 *
 * @param start first code unit in the text
 * @param end behind the last code unit
 * @param lemma the citation form; in Vietnamese the syllables with spaces between
 */
public record Word(int start, int end, String lemma) {}

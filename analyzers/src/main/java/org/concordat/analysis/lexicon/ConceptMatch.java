package org.concordat.analysis.lexicon;

/**
 * A concept found in tokens.
 *
 * @param first index of the first token
 * @param end behind the index of the last token
 * @param concept the concept
 * @param weight from 0 to 1: how usual the term is for the concept
 */
public record ConceptMatch(int first, int end, Concept concept, double weight) {}

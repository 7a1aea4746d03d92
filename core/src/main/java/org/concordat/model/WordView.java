package org.concordat.model;

/**
 * A word of an analysed document.
 *
 * @param span where it stands
 * @param lemma its citation form
 */
public record WordView(Span span, String lemma) {}

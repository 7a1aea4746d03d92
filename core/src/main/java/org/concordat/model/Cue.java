package org.concordat.model;

/**
 * The word that attributes a statement.
 *
 * @param span where it stands
 * @param lemma its citation form
 */
public record Cue(Span span, String lemma) {}

package org.concordat.model;

import org.concordat.analysis.SentenceKind;

/**
 * A sentence of an analysed document.
 *
 * @param span where it stands
 * @param kind what it is in the article
 * @param language BCP 47 code of the passage that it belongs to
 */
public record SentenceView(Span span, SentenceKind kind, String language) {}

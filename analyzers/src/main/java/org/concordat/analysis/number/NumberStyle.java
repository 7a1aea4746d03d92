package org.concordat.analysis.number;

/**
 * How a language writes numbers.
 *
 * @param decimal the decimal sign
 * @param bothGroup whether three digits behind a point or a comma are always a group
 * @param inflected whether number words are known by their lemmas ({@code пятистам}); in English
 *     {@code thirties} and {@code seconds} are no numbers
 */
public record NumberStyle(char decimal, boolean bothGroup, boolean inflected) {}

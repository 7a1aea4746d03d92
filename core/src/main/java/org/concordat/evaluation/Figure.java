package org.concordat.evaluation;

/**
 * One figure of an evaluation.
 *
 * @param language BCP 47 code, or a pair of codes as {@code en-ru}
 * @param measure what is measured: {@code mentions.PERSON.f1}, {@code statements.speaker.f1}
 * @param value from 0 to 1
 * @param cases how many cases of the gold it rests on
 */
public record Figure(String language, String measure, double value, long cases) {}

package org.concordat.attribute;

import org.concordat.analysis.Feature;

/**
 * A word or phrase that stands for somebody named before.
 *
 * @param form the words, normalised
 * @param plural whether it stands for several
 * @param gender MASCULINE, FEMININE, or NEUTER where it tells nothing
 * @param thing whether it stands for a country or body rather than a person
 * @param nobody whether it stands for nobody whom a text names: {@code I}, {@code we}
 * @param possessive whether it stands before a noun: {@code his}, {@code его}
 */
record Pronoun(
    String form,
    boolean plural,
    Feature gender,
    boolean thing,
    boolean nobody,
    boolean possessive) {}

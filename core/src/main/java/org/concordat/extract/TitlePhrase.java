package org.concordat.extract;

import java.util.Optional;

/**
 * A title with all that belongs to it.
 *
 * @param first index of its first token
 * @param end behind the index of its last token
 * @param roleFirst where the words of the office begin
 * @param roleEnd behind the words of the office
 * @param headFirst where the words of the title itself begin
 * @param headEnd behind the last word of the head
 * @param title its head
 * @param label the office in English
 * @param affiliation id of the country or organisation that the phrase names
 * @param plural whether it stands in the plural
 * @param particular whether it stands in the singular and for nobody in general
 * @param definite whether it can stand for one particular person without a name
 */
record TitlePhrase(
    int first,
    int end,
    int roleFirst,
    int roleEnd,
    int headFirst,
    int headEnd,
    Title title,
    String label,
    Optional<String> affiliation,
    boolean plural,
    boolean particular,
    boolean definite) {}

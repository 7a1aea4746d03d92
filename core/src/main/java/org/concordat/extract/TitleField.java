package org.concordat.extract;

/**
 * A field of work in a title.
 *
 * @param end behind the index of its last token
 * @param label the field in English
 */
record TitleField(int end, String label) {}

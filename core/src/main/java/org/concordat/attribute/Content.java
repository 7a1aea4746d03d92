package org.concordat.attribute;

/**
 * What was said.
 *
 * @param start first code unit in the document's text
 * @param end behind the last code unit
 * @param rule id of the rule that found it
 * @param confidence how sure the rule is, from 0 to 1
 */
record Content(int start, int end, String rule, double confidence) {}

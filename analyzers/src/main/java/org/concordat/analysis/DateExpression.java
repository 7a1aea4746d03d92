package org.concordat.analysis;

import java.util.Optional;

/**
 * A date, month, year or range in a text.
 *
 * @param firstToken index of the first token
 * @param endToken behind the last token
 * @param iso ISO 8601 date, reduced precision ({@code 2025-10}), date without year ({@code
 *     --11-06}) or interval ({@code a/b}); empty for a relative date that nothing resolves
 * @param relative whether it was said relative to another day
 * @param rule id of the rule that found it
 */
public record DateExpression(
    int firstToken, int endToken, Optional<String> iso, boolean relative, String rule) {}

package org.concordat.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text, with the words that say how exact it is.
 *
 * @param firstToken index of the first token, a comparator included ({@code более 1 000})
 * @param numberToken index of the first token of the number itself
 * @param endToken behind the last token of the number (and of a comparator that follows it)
 * @param value the value, or the lower end of a range
 * @param maximum the upper end of a range
 * @param comparator how the counted relates to the value
 * @param form how the number is written
 */
public record NumberExpression(
    int firstToken,
    int numberToken,
    int endToken,
    BigDecimal value,
    Optional<BigDecimal> maximum,
    NumberComparator comparator,
    NumberForm form) {}

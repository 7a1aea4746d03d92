package org.concordat.analysis.number;

import java.math.BigDecimal;

/**
 * A word that belongs to a number.
 *
 * @param kind what it does
 * @param value its value
 */
record NumberWord(Kind kind, BigDecimal value) {

  enum Kind {
    /** Adds to the number: {@code двадцать}, {@code seven}. */
    CARDINAL,
    /** Adds only where it opens a number or a part of it: {@code năm}, which is also a year. */
    OPENING,
    /** Multiplies the last unit by ten: {@code mươi}. */
    TENS,
    /** Multiplies what stands before it in the group: {@code hundred}, {@code trăm}. */
    HUNDRED,
    /** Multiplies the group: {@code thousand}, {@code млн}, {@code tỷ}. */
    SCALE,
    /** An adjective made of a scale, behind digits and a hyphen: {@code 25-тысячный}. */
    SCALE_ADJECTIVE,
    /** A dozen and its like: multiplies, and is exact: {@code десяток}, {@code chục}. */
    DOZEN,
    /** One and a half: {@code полтора}. */
    FRACTION,
    /** Half of the scale before it: {@code rưỡi}. */
    HALF_MORE,
    /** Half of the scale behind it: {@code half a million}, {@code nửa triệu}. */
    HALF_OF,
    /** Stands between parts of a number without a value: {@code and}, {@code linh}. */
    LINK,
    /** {@code third}, {@code третий}. */
    ORDINAL,
    /** {@code dozens}, {@code сотни}, {@code hàng nghìn}. */
    VAGUE
  }
}

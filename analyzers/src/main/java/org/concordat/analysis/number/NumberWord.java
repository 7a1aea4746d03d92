package org.concordat.analysis.number;

import java.math.BigDecimal;

/**
 * A word that belongs to a number.
 *
 * @param kind what it does
 * @param value its value
 */
record NumberWord(Kind kind, BigDecimal value) {

  /** What a word that belongs to no number is. */
  static final NumberWord NONE = new NumberWord(Kind.NONE, BigDecimal.ZERO);

  enum Kind {
    /** Belongs to no number. */
    NONE,
    /** Adds to the number: {@code двадцать}, {@code seven}. */
    CARDINAL,
    /** Adds only where it opens a number or a part of it: {@code năm}, which is also a year. */
    OPENING,
    /** Adds only behind tens or an ordinal mark: {@code hai mươi tư}; đầu tư is to invest. */
    CLOSING,
    /** Empties the hundreds: {@code hai nghìn không trăm linh sáu}; else không is not. */
    ZERO,
    /** Multiplies the last unit by ten: {@code mươi}. */
    TENS,
    /** Multiplies what stands before it in the group: {@code hundred}, {@code trăm}. */
    HUNDRED,
    /** Multiplies the group: {@code thousand}, {@code млн}, {@code tỷ}. */
    SCALE,
    /** A scale that is one only where it touches digits: {@code 3m}, {@code 200k}. */
    GLUED_SCALE,
    /** An adjective made of a scale, behind digits and a hyphen: {@code 25-тысячный}. */
    SCALE_ADJECTIVE,
    /** A dozen and its like: multiplies, and is exact: {@code десяток}, {@code chục}. */
    DOZEN,
    /** One and a half: {@code полтора}. */
    FRACTION,
    /** Half of the scale before it: {@code rưỡi}. */
    HALF_MORE,
    /** A part of the scale behind it: {@code half a million}, {@code четверть миллиона}. */
    HALF_OF,
    /** Stands between parts of a number without a value: {@code and}, {@code linh}. */
    LINK,
    /** {@code third}, {@code третий}. */
    ORDINAL,
    /** An ordinal only behind a mark: {@code thứ nhất}; mạnh nhất is strongest. */
    MARKED_ORDINAL,
    /** {@code dozens}, {@code сотни}. */
    VAGUE
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it multiplies what stands before it. */
  boolean multiplies() {
    return kind == Kind.SCALE || kind == Kind.DOZEN || kind == Kind.HUNDRED;
  }
}

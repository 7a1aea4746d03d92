package org.concordat.analysis.token;

/**
 * What a character is to the scanner. The characters of our languages and their punctuation are
 * looked up in a table, as the scanner asks several times for each.
 */
final class CharacterKinds {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char WORD_JOINER = '\u2060';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final byte MARK = 0;
  private static final byte SPACE = 1;
  private static final byte DIGIT = 2;
  private static final byte WORD = 3;

  /** Behind Latin with Vietnamese (1E00 to 1EFF), Cyrillic and general punctuation. */
  private static final int TABLE_END = 0x2100;

  private static final byte[] TABLE = table();

  private CharacterKinds() {}

  private static byte[] table() {
    byte[] kinds = new byte[TABLE_END];
    for (int codePoint = 0; codePoint < TABLE_END; codePoint++) {
      kinds[codePoint] = compute(codePoint);
    }
    return kinds;
  }

  private static byte compute(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    if (Character.isLetter(codePoint) || isJoiner(codePoint)) {
      return WORD;
    }
    boolean space =
        Character.isWhitespace(codePoint)
            || Character.isSpaceChar(codePoint)
            || codePoint == ZERO_WIDTH_SPACE
            || codePoint == BYTE_ORDER_MARK;
    return space ? SPACE : MARK;
  }

  /** What stands inside words though it is no letter. */
  private static boolean isJoiner(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == SOFT_HYPHEN
        || codePoint == ZERO_WIDTH_NON_JOINER
        || codePoint == ZERO_WIDTH_JOINER
        || codePoint == WORD_JOINER;
  }

  private static byte kind(int codePoint) {
    return codePoint < TABLE_END ? TABLE[codePoint] : compute(codePoint);
  }

  static boolean isSpace(int codePoint) {
    return kind(codePoint) == SPACE;
  }

  static boolean isDigit(int codePoint) {
    return kind(codePoint) == DIGIT;
  }

  /** Letters, digits and what stands inside words. */
  static boolean isWordPart(int codePoint) {
    return kind(codePoint) >= DIGIT;
  }
}

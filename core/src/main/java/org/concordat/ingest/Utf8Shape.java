package org.concordat.ingest;

/**
 * How far bytes look like UTF-8.
 *
 * @param right well-formed sequences of two bytes and more
 * @param wrong bytes that belong to no well-formed sequence
 */
record Utf8Shape(long right, long wrong) {

  /**
   * UTF-8 with some damage is still UTF-8 if it has this many right sequences for one wrong one.
   */
  private static final int RIGHT_FOR_ONE_WRONG = 3;

  boolean isLikely() {
    return wrong == 0 || right >= RIGHT_FOR_ONE_WRONG * wrong;
  }

  static Utf8Shape of(byte[] bytes) {
    long right = 0;
    long wrong = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      int more =
          lead < 0x80
              ? 0
              : lead >= 0xC2 && lead < 0xE0
                  ? 1
                  : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
      boolean whole = more >= 0 && at + more < bytes.length;
      for (int next = 1; whole && next <= more; next++) {
        whole = (bytes[at + next] & 0xC0) == 0x80;
      }
      if (whole) {
        right += more > 0 ? 1 : 0;
        at += more + 1;
      } else {
        wrong++;
        at++;
      }
    }
    return new Utf8Shape(right, wrong);
  }

  /** The shape of a long text; a character that two chunks share counts as nothing. */
  static Utf8Shape of(Chunks chunks) {
    long right = 0;
    long wrong = 0;
    for (int index = 0; index < chunks.count(); index++) {
      Utf8Shape shape = of(chunks.get(index));
      right += shape.right;
      wrong += shape.wrong;
    }
    long shared = 3L * 2 * (chunks.count() - 1);
    return new Utf8Shape(right, Math.max(0, wrong - shared));
  }
}

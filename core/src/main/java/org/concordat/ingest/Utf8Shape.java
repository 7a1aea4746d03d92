package org.concordat.ingest;

/**
 * How far bytes look like UTF-8.
 *
 * @param right well-formed sequences of two bytes and more
 * @param wrong bytes that belong to no well-formed sequence
 */
record Utf8Shape(long right, long wrong) {

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
}

package org.concordat.analysis.vietnamese;

/**
 * Says of most keys that are not there that they are not, from 32 kilobytes that stay in the
 * processor's nearest cache; a table of all words does not. Not to be changed once it is shared.
 */
final class KeyFilter {

  private static final int BITS = 18;
  private static final int WORD_BITS = 6;

  /** The golden ratio in 64 bits: keys that differ little get places far apart. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] bits = new long[1 << BITS - WORD_BITS];

  static long mix(long key) {
    return key * MIX;
  }

  void add(long key) {
    int bit = bit(key);
    bits[bit >>> WORD_BITS] |= 1L << bit;
  }

  /** False only if the key was never added. */
  boolean mayContain(long key) {
    int bit = bit(key);
    return (bits[bit >>> WORD_BITS] >>> bit & 1) != 0;
  }

  private static int bit(long key) {
    return (int) (mix(key) >>> Long.SIZE - BITS);
  }
}

package org.concordat.ingest;

import java.util.Optional;

/** Recognises UTF-16 without a mark: the high bytes of a text in few scripts are few. */
final class Utf16Shape {

  private static final int SAMPLE = 4_096;
  private static final double CLEAR = 0.9;
  private static final double FEW = 0.02;

  private Utf16Shape() {}

  static Optional<String> of(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (length < 8 || (bytes.length & 1) == 1) {
      return Optional.empty();
    }
    double pairs = length / 2.0;
    boolean little = isHalf(bytes, 1, length, pairs);
    boolean big = isHalf(bytes, 0, length, pairs);
    return little == big ? Optional.empty() : Optional.of(little ? "UTF-16LE" : "UTF-16BE");
  }

  /** Spaces and marks give zero bytes on the side of the high bytes, and on that side only. */
  private static boolean isHalf(byte[] bytes, int side, int length, double pairs) {
    int high = 0;
    int zeros = 0;
    int zerosOpposite = 0;
    for (int index = 0; index < length; index += 2) {
      high += isHighByte(bytes[index + side]) ? 1 : 0;
      zeros += bytes[index + side] == 0 ? 1 : 0;
      zerosOpposite += bytes[index + 1 - side] == 0 ? 1 : 0;
    }
    return high >= CLEAR * pairs && zeros >= FEW * pairs && zerosOpposite * 10 <= zeros;
  }

  /** Latin, its extensions, Cyrillic, Vietnamese letters, general punctuation. */
  private static boolean isHighByte(byte value) {
    return value >= 0 && value <= 4 || value == 0x1E || value == 0x20;
  }
}

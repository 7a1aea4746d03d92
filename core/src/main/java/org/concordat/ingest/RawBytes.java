package org.concordat.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * Keeps bytes above 7F as characters of the private use area, so that the names in an archive whose
 * encoding is not told can be decoded later, all at once.
 */
final class RawBytes extends Charset {

  private static final int PRIVATE = 0xF700;

  RawBytes() {
    super("X-Concordat-Raw-Bytes", null);
  }

  /** Tells whether a name was not decoded yet. */
  static boolean isRaw(String name) {
    return name.chars().anyMatch(letter -> letter >= PRIVATE + 0x80 && letter <= PRIVATE + 0xFF);
  }

  /** The bytes that a name stands for. */
  static byte[] bytes(String name) {
    byte[] bytes = new byte[name.length()];
    for (int index = 0; index < bytes.length; index++) {
      bytes[index] = (byte) name.charAt(index);
    }
    return bytes;
  }

  @Override
  public boolean contains(Charset other) {
    return false;
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("only reads");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          int value = in.get() & 0xFF;
          out.put((char) (value < 0x80 ? value : PRIVATE + value));
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }
}

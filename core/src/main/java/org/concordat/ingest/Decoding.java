package org.concordat.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** One way to turn bytes into text. */
interface Decoding {

  /** The name of the encoding. */
  String name();

  /**
   * The text of some bytes, U+FFFD for what the encoding does not know; empty where it cannot be
   * this encoding at all.
   */
  Optional<String> decode(byte[] bytes, int start, int end);

  /** A charset of Java; what it cannot decode becomes U+FFFD. */
  static Decoding of(String charset) {
    Charset known = Charset.forName(charset);
    return new Decoding() {
      @Override
      public String name() {
        return charset;
      }

      @Override
      public Optional<String> decode(byte[] bytes, int start, int end) {
        try {
          return Optional.of(
              known
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPLACE)
                  .onUnmappableCharacter(CodingErrorAction.REPLACE)
                  .decode(ByteBuffer.wrap(bytes, start, end - start))
                  .toString());
        } catch (CharacterCodingException e) {
          // Cannot come: everything is replaced. A charset that still objects is not the right one.
          return Optional.empty();
        }
      }
    };
  }
}

package org.concordat.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How to decode a long text.
 *
 * @param charset its encoding
 * @param mark bytes of the byte order mark
 */
record LongText(Charset charset, int mark) {

  private static final int SAMPLE = 64 << 10;

  /** Looks at the beginning, at what is not ASCII, and at the shape of the whole. */
  static LongText of(Chunks chunks, TextDecoder decoder) {
    byte[] head = chunks.head(SAMPLE);
    if (isMarked(head, 0xFF, 0xFE)) {
      return new LongText(StandardCharsets.UTF_16LE, 2);
    }
    if (isMarked(head, 0xFE, 0xFF)) {
      return new LongText(StandardCharsets.UTF_16BE, 2);
    }
    if (Utf16Shape.of(head).isPresent()) {
      return new LongText(Charset.forName(Utf16Shape.of(head).get()), 0);
    }
    Utf8Shape shape = Utf8Shape.of(chunks);
    if (shape.isLikely()) {
      return new LongText(StandardCharsets.UTF_8, isMarked(head, 0xEF, 0xBB) ? 3 : 0);
    }
    String name = decoder.decode(chunks.firstBeyondAscii(SAMPLE)).encoding();
    // A legacy Vietnamese encoding that Java does not know is too rare for a text of this length.
    return new LongText(
        Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8, 0);
  }

  private static boolean isMarked(byte[] head, int first, int second) {
    return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }
}

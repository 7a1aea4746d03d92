package org.concordat.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Decodes a long text chunk by chunk, and lets go of each chunk when it is decoded. */
final class LongTextDecoder implements Iterator<String> {

  private static final int BUFFER = 1 << 16;

  private final CharsetDecoder decoder;
  private final Chunks chunks;
  private final int offset;
  private final boolean letGo;
  private final CharBuffer buffer = CharBuffer.allocate(BUFFER);
  private byte[] rest = new byte[0];
  private int next;

  private LongTextDecoder(Charset charset, Chunks chunks, int offset, boolean letGo) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    this.chunks = chunks;
    this.offset = offset;
    this.letGo = letGo;
  }

  /** The text behind some bytes of the first chunk; the chunks are used up. */
  static Iterator<String> text(Charset charset, Chunks chunks, int offset) {
    return new LongTextDecoder(charset, chunks, offset, true);
  }

  /** Counts code units and those that could not be decoded. */
  static long[] count(Charset charset, Chunks chunks, int offset) {
    long[] counts = new long[2];
    new LongTextDecoder(charset, chunks, offset, false)
        .forEachRemaining(
            text -> {
              counts[0] += text.length();
              for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
                counts[1]++;
              }
            });
    return counts;
  }

  @Override
  public boolean hasNext() {
    return next < chunks.count();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more chunks");
    }
    int from = next == 0 ? offset : 0;
    byte[] chunk = letGo ? chunks.take(next) : chunks.get(next);
    next++;
    ByteBuffer in = ByteBuffer.allocate(rest.length + chunk.length - from);
    in.put(rest).put(chunk, from, chunk.length - from).flip();
    StringBuilder text = new StringBuilder(in.remaining());
    CoderResult result;
    do {
      result = decoder.decode(in, buffer, !hasNext());
      take(text);
    } while (result.isOverflow());
    // The beginning of a character whose end is in the next chunk.
    rest = new byte[in.remaining()];
    in.get(rest);
    if (!hasNext()) {
      decoder.flush(buffer);
      take(text);
    }
    return text.toString();
  }

  private void take(StringBuilder text) {
    text.append(buffer.flip());
    buffer.clear();
  }
}

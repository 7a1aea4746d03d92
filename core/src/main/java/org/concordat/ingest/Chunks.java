package org.concordat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a file in pieces of one mebibyte, which are given up one by one as they are decoded:
 * a long text never lies in memory twice. Belongs to one thread.
 */
final class Chunks {

  private static final int SIZE = 1 << 20;

  private final List<byte[]> chunks = new ArrayList<>();
  private long length;

  private Chunks() {}

  /** Reads up to so many bytes and one more. */
  static Chunks read(InputStream bytes, int most) throws IOException {
    Chunks read = new Chunks();
    while (read.length <= most) {
      byte[] chunk = bytes.readNBytes((int) Math.min(SIZE, most + 1L - read.length));
      if (chunk.length == 0) {
        break;
      }
      read.chunks.add(chunk);
      read.length += chunk.length;
    }
    return read;
  }

  long length() {
    return length;
  }

  int count() {
    return chunks.size();
  }

  byte[] get(int index) {
    return chunks.get(index);
  }

  /** Returns a chunk and forgets it. */
  byte[] take(int index) {
    return chunks.set(index, new byte[0]);
  }

  /** All bytes in one piece. */
  byte[] joined() {
    if (chunks.size() == 1) {
      return chunks.get(0);
    }
    byte[] all = new byte[Math.toIntExact(length)];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }

  /** The first bytes. */
  byte[] head(int most) {
    return chunks.isEmpty()
        ? new byte[0]
        : Arrays.copyOf(chunks.get(0), Math.min(most, chunks.get(0).length));
  }

  /** Some bytes from the first one beyond ASCII on; the beginning where there is none. */
  byte[] firstBeyondAscii(int most) {
    for (byte[] chunk : chunks) {
      for (int at = 0; at < chunk.length; at++) {
        if (chunk[at] < 0) {
          return Arrays.copyOfRange(chunk, at, Math.min(chunk.length, at + most));
        }
      }
    }
    return head(most);
  }
}

package org.concordat.ingest;

import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a plain text without being told: a byte order mark, then UTF-8 and UTF-16
 * by their shape, then the eight-bit encoding whose text reads most like Russian, Vietnamese or
 * English. Immutable and thread-safe.
 */
public final class TextDecoder {

  private static final int SAMPLE = 64 << 10;

  /** A text with more undecodable characters than this share is refused. */
  static final double MOST_UNDECODABLE = 0.01;

  private final TextPlausibility plausibility = TextPlausibility.load();
  private final List<Decoding> candidates =
      List.of(
          Decoding.of("windows-1252"),
          Decoding.of("windows-1251"),
          Decoding.of("KOI8-R"),
          Decoding.of("IBM866"),
          Decoding.of("ISO-8859-5"),
          Decoding.of("x-MacCyrillic"),
          Decoding.of("windows-1258"),
          LegacyVietnamese.tcvn3(),
          LegacyVietnamese.vni());

  /** Loads the tables. */
  public TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param text the text without byte order mark
   * @param encoding name of the encoding
   * @param undecodable number of characters that could not be decoded; U+FFFD stands for them
   */
  public record Decoded(String text, String encoding, long undecodable) {

    /** Tells whether so much could not be decoded that the text is not worth having. */
    public boolean isDamaged() {
      return undecodable > text.length() * MOST_UNDECODABLE;
    }
  }

  /**
   * Decodes bytes.
   *
   * @param bytes all bytes of a text
   * @return the text
   */
  public Decoded decode(byte[] bytes) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> wide = Utf16Shape.of(bytes);
    if (wide.isPresent()) {
      return decoded(Decoding.of(wide.get()), bytes, 0);
    }
    Utf8Shape shape = Utf8Shape.of(bytes);
    if (shape.isLikely()) {
      return decoded(Decoding.of("UTF-8"), bytes, 0);
    }
    return decoded(mostPlausible(bytes), bytes, 0);
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(Decoding.of("UTF-8"), bytes, 3));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(Decoding.of("UTF-16LE"), bytes, 2));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(Decoding.of("UTF-16BE"), bytes, 2));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int index = 0; index < mark.length; index++) {
      if ((bytes[index] & 0xFF) != mark[index]) {
        return false;
      }
    }
    return true;
  }

  private Decoding mostPlausible(byte[] bytes) {
    Decoding best = candidates.get(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (Decoding candidate : candidates) {
      Optional<String> text = candidate.decode(bytes, 0, Math.min(bytes.length, SAMPLE));
      double score = text.map(plausibility::score).orElse(Double.NEGATIVE_INFINITY);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }

  private static Decoded decoded(Decoding decoding, byte[] bytes, int start) {
    String text = decoding.decode(bytes, start, bytes.length).orElse("");
    long undecodable =
        text.indexOf('\uFFFD') < 0 ? 0 : text.chars().filter(letter -> letter == '\uFFFD').count();
    return new Decoded(text, decoding.name(), undecodable);
  }
}

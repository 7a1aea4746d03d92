package org.concordat.analysis.token;

import java.util.List;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the words of late, so that one that comes again is neither copied nor normalised nor
 * looked up. Each word has one place, and whoever comes later takes it: memory does not grow with
 * the corpus, and nothing is ever searched for.
 *
 * <p>Threads share it without a lock. A place holds one immutable word or none; a thread that reads
 * an old one compares it with the text and makes the word anew.
 */
final class KnownWords {

  private static final int PLACES = 1 << 14;

  /** Longer ones come once. */
  private static final int LONGEST = 40;

  /**
   * What is the same wherever a word stands.
   *
   * @param surface the text as it stands
   * @param form the normalised form
   * @param shape how it is written
   * @param readings what it can be
   */
  record Known(String surface, String form, Shape shape, List<Reading> readings) {}

  private final @Nullable Known[] places = new @Nullable Known[PLACES];

  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int index = start; index < end; index++) {
      hash = 31 * hash + text.charAt(index);
    }
    return hash;
  }

  /** The word of a stretch of text, or null if it is not remembered. */
  @Nullable Known find(String text, int start, int end, int hash) {
    Known known = places[place(hash)];
    return known != null
            && known.surface().length() == end - start
            && text.startsWith(known.surface(), start)
        ? known
        : null;
  }

  void keep(Known known, int hash) {
    if (known.surface().length() <= LONGEST) {
      places[place(hash)] = known;
    }
  }

  private static int place(int hash) {
    return (hash * 0x9E3779B9) >>> (32 - 14);
  }
}

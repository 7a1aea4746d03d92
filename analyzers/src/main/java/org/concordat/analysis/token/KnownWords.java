package org.concordat.analysis.token;

import java.util.List;
import org.concordat.analysis.Reading;
import org.concordat.analysis.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the words of late, so that one that comes again is neither copied nor normalised nor
 * looked up. A new word takes its place and moves the one that was there to the place beside it:
 * memory does not grow with the corpus, and nothing is ever searched for.
 *
 * <p>Threads share it without a lock. A place holds one immutable word or none; a thread that reads
 * an old one compares it with the text and makes the word anew.
 */
final class KnownWords {

  private static final int BITS = 15;

  /** Longer ones come once. */
  private static final int LONGEST = 40;

  /** How many code units a long holds. */
  private static final int PACKED = Long.SIZE / Character.SIZE;

  /** What is the same wherever a word stands. */
  static final class Known {

    final String surface;
    final String form;
    final Shape shape;
    final List<Reading> readings;

    // The word once more, packed: to compare it the processor need not fetch the string.
    private final int length;
    private final long head;
    private final long middle;
    private final long tail;

    /**
     * Makes a word.
     *
     * @param surface the text as it stands
     * @param form the normalised form
     * @param shape how it is written
     * @param readings what it can be
     */
    Known(String surface, String form, Shape shape, List<Reading> readings) {
      this.surface = surface;
      this.form = form;
      this.shape = shape;
      this.readings = readings;
      this.length = surface.length();
      this.head = pack(surface, 0, 0, length);
      this.middle = pack(surface, 0, 1, length);
      this.tail = pack(surface, 0, 2, length);
    }
  }

  private final @Nullable Known[] places = new @Nullable Known[1 << BITS];

  /** The word of a stretch of text, or null if it is not remembered. */
  @Nullable Known find(String text, int start, int end) {
    long head = pack(text, start, 0, end);
    long middle = pack(text, start, 1, end);
    long tail = pack(text, start, 2, end);
    int place = place(head, middle, tail);
    for (int index = place; ; index = place ^ 1) {
      Known known = places[index];
      if (known != null
          && known.head == head
          && known.length == end - start
          && known.middle == middle
          && known.tail == tail
          && (known.length <= 3 * PACKED || text.startsWith(known.surface, start))) {
        return known;
      }
      if (index != place) {
        return null;
      }
    }
  }

  void keep(Known known) {
    if (known.length <= LONGEST) {
      int place = place(known.head, known.middle, known.tail);
      places[place ^ 1] = places[place];
      places[place] = known;
    }
  }

  /** Four code units from the first, second or third group of four on; fewer at the end. */
  private static long pack(String text, int start, int group, int end) {
    int from = start + group * PACKED;
    int to = Math.min(from + PACKED, end);
    long packed = 0;
    for (int index = from; index < to; index++) {
      packed = packed << Character.SIZE | text.charAt(index);
    }
    return packed;
  }

  private static int place(long head, long middle, long tail) {
    long mixed = ((head * 31 + middle) * 0x9E3779B97F4A7C15L + tail) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> Long.SIZE - BITS);
  }
}

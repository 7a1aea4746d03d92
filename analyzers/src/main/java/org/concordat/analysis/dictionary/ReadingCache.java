package org.concordat.analysis.dictionary;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.concordat.analysis.Reading;

/**
 * Remembers the readings of forms that were asked for. Bounded: once full it answers from the
 * source, so memory does not grow with the corpus. Thread-safe.
 */
public final class ReadingCache {

  /** Longer forms are no words and would fill the memory. */
  private static final int LONGEST_KEPT = 100;

  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();
  private final Function<String, List<Reading>> source;
  private final int limit;

  /**
   * Makes a cache.
   *
   * @param limit the most forms kept
   * @param source computes the readings of a form; pure
   */
  public ReadingCache(int limit, Function<String, List<Reading>> source) {
    this.limit = limit;
    this.source = source;
  }

  /**
   * Returns the readings of a form.
   *
   * @param form the form
   * @return what the source says
   */
  public List<Reading> readings(String form) {
    List<Reading> readings = known.get(form);
    if (readings == null) {
      readings = List.copyOf(source.apply(form));
      if (known.size() < limit && form.length() <= LONGEST_KEPT) {
        known.put(form, readings);
      }
    }
    return readings;
  }
}

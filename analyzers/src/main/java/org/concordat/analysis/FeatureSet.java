package org.concordat.analysis;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Features as the bits of one number: readings are compared with their neighbours several times for
 * each word. Immutable.
 */
public final class FeatureSet extends AbstractSet<Feature> {

  private static final Feature[] ALL = Feature.values();

  private final long bits;

  private FeatureSet(long bits) {
    this.bits = bits;
  }

  /**
   * Makes a set.
   *
   * @param features what is in it
   * @return the set
   */
  public static FeatureSet of(Feature... features) {
    long bits = 0;
    for (Feature feature : features) {
      bits |= bit(feature);
    }
    return new FeatureSet(bits);
  }

  /**
   * Makes a set of what is in another.
   *
   * @param features any features
   * @return the set; the same if it is one of these already
   */
  public static FeatureSet copyOf(Collection<Feature> features) {
    if (features instanceof FeatureSet same) {
      return same;
    }
    long bits = 0;
    for (Feature feature : features) {
      bits |= bit(feature);
    }
    return new FeatureSet(bits);
  }

  private static long bit(Feature feature) {
    return 1L << feature.ordinal();
  }

  boolean has(Feature feature) {
    return (bits & bit(feature)) != 0;
  }

  boolean meets(FeatureSet other) {
    return (bits & other.bits) != 0;
  }

  boolean meetsWithin(FeatureSet other, FeatureSet among) {
    return (bits & other.bits & among.bits) != 0;
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof Feature feature && has(feature);
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public Iterator<Feature> iterator() {
    return new Iterator<>() {

      private long left = bits;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public Feature next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        Feature next = ALL[Long.numberOfTrailingZeros(left)];
        left &= left - 1;
        return next;
      }
    };
  }
}

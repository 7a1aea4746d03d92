package org.concordat.ingest;

import org.concordat.model.AnalysisLimits;

/** What may still come out of a file on disk, through all archives in it. Belongs to one thread. */
final class ArchiveBudget {

  /** Small archives may be packed as tightly as they like. */
  private static final long FREE_BYTES = 16L << 20;

  private final AnalysisLimits limits;
  private final int depth;
  private final Counters counters;

  private static final class Counters {
    private long entries;
    private long in;
    private long out;
  }

  private ArchiveBudget(AnalysisLimits limits, int depth, Counters counters) {
    this.limits = limits;
    this.depth = depth;
    this.counters = counters;
  }

  static ArchiveBudget ofFile(AnalysisLimits limits) {
    return new ArchiveBudget(limits, 0, new Counters());
  }

  /** The budget of what lies in an archive. */
  ArchiveBudget inside() throws IngestException {
    if (depth >= limits.archiveDepth()) {
      throw new IngestException(
          Stage.FIND, "archives inside each other more than " + limits.archiveDepth() + " deep");
    }
    return new ArchiveBudget(limits, depth + 1, counters);
  }

  boolean isOutermost() {
    return depth == 1;
  }

  void entry() throws ArchiveLimitException {
    counters.entries++;
    if (counters.entries > limits.archiveEntries()) {
      throw new ArchiveLimitException(
          "an archive of more than " + limits.archiveEntries() + " entries");
    }
  }

  void in(long bytes) {
    counters.in += bytes;
  }

  void out(long bytes) throws ArchiveLimitException {
    counters.out += bytes;
    if (counters.out > FREE_BYTES
        && counters.out / Math.max(1, counters.in) > limits.archiveRatio()) {
      throw new ArchiveLimitException(
          "an archive that unpacks to more than "
              + limits.archiveRatio()
              + " times its size (a ZIP bomb?)");
    }
  }
}

package org.concordat.model;

/**
 * Limits that keep hostile or broken input from costing more than it is worth.
 *
 * @param documentLength most UTF-16 code units of a document's text; a longer one is rejected
 * @param sentenceLength most tokens of a sentence; a longer one is cut
 * @param archiveDepth most archives inside each other
 * @param archiveEntries most entries of an archive
 * @param archiveRatio most bytes out of an archive for each byte in
 * @param fileBytes most bytes of one file that is read
 */
public record AnalysisLimits(
    int documentLength,
    int sentenceLength,
    int archiveDepth,
    int archiveEntries,
    int archiveRatio,
    long fileBytes) {

  /**
   * The limits that hold where nobody sets others: 64 Mi code units, 2,000 tokens, depth 5, 100,000
   * entries, ratio 200, 512 MiB.
   */
  public static final AnalysisLimits DEFAULT =
      new AnalysisLimits(64 << 20, 2_000, 5, 100_000, 200, 512L << 20);

  /** Checks that every limit allows something. */
  public AnalysisLimits {
    if (documentLength < 1
        || sentenceLength < 1
        || archiveDepth < 0
        || archiveEntries < 1
        || archiveRatio < 1
        || fileBytes < 1) {
      throw new IllegalArgumentException("a limit that allows nothing");
    }
  }
}

package org.concordat.ingest;

import java.util.Locale;
import org.concordat.model.AnalysisLimits;

/** Says for people which limit was hit. */
final class Limits {

  private static final double MEBI = 1 << 20;

  private Limits() {}

  static String tooLong(AnalysisLimits limits) {
    return "more text than the limit of " + mebibytes(limits.documentLength());
  }

  static String tooBig(AnalysisLimits limits) {
    return "bigger than the limit of " + mebibytes(limits.fileBytes());
  }

  private static String mebibytes(long bytes) {
    return bytes < MEBI
        ? bytes + " bytes"
        : String.format(
            Locale.ROOT, bytes % (long) MEBI == 0 ? "%.0f MiB" : "%.1f MiB", bytes / MEBI);
  }
}

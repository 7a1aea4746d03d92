package org.concordat.job;

import org.concordat.ingest.Reject;

/** Watches a job. Called by many threads, but by one at a time. */
public interface JobListener {

  /**
   * A file, an entry or a line was refused.
   *
   * @param reject file and reason
   * @param name the name of the whole file that it belongs to
   */
  void reject(Reject reject, String name);

  /**
   * Something is odd about a file that was read all the same.
   *
   * @param warning file and reason
   */
  void warning(Reject warning);

  /**
   * The job has got on; called after each file, and not before the last call has returned.
   *
   * @param progress where it stands
   */
  default void progress(JobProgress progress) {}
}

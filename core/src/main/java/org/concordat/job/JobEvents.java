package org.concordat.job;

import org.concordat.index.FileRecord;
import org.concordat.ingest.Reject;

/** Counts what happens and tells the listener, one call at a time. Thread-safe. */
final class JobEvents {

  private final JobListener listener;
  private final JobCounters counters;

  JobEvents(JobListener listener, JobCounters counters) {
    this.listener = listener;
    this.counters = counters;
  }

  JobCounters counters() {
    return counters;
  }

  synchronized void reject(Reject reject, String name) {
    counters.rejects.increment();
    listener.reject(reject, name);
  }

  synchronized void warning(Reject warning) {
    counters.warnings.increment();
    listener.warning(warning);
  }

  /** A file that is not even begun. */
  synchronized void refused(Reject reject) {
    counters.refused.increment();
    reject(reject, reject.file());
    listener.progress(counters.progress());
  }

  /** A file that is as it was: what was wrong with it still is. */
  synchronized void unchanged(FileRecord file) {
    if (file.isRefused()) {
      counters.refused.increment();
    } else if (file.documents() == 0) {
      counters.empty.increment();
    } else {
      counters.unchanged.increment();
    }
    file.rejects().forEach(reject -> reject(reject, file.path()));
    listener.progress(counters.progress());
  }

  synchronized void finished(FileRecord file) {
    if (file.isRefused()) {
      counters.refused.increment();
    } else if (file.documents() == 0) {
      counters.empty.increment();
    } else {
      counters.indexed.increment();
    }
    counters.bytes.add(Math.max(0, file.size()));
    listener.progress(counters.progress());
  }
}

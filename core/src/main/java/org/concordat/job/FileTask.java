package org.concordat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.index.FileRecord;
import org.concordat.index.FileUpdate;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;

/**
 * A file on its way: done when it is read and the last of its documents is in the index.
 * Thread-safe.
 */
final class FileTask {

  /** What a record keeps; more of the same tells nothing new. */
  private static final int MOST_LINES = 1_000;

  private final IngestedFile file;
  private final FileUpdate update;

  /** The reader, and every document that is not in the index yet. */
  private final AtomicInteger open = new AtomicInteger(1);

  private final AtomicInteger documents = new AtomicInteger();
  private final List<Reject> rejects = new ArrayList<>();
  private final List<Reject> warnings = new ArrayList<>();
  private volatile String hash = "";
  private volatile boolean changedMeanwhile;

  FileTask(IngestedFile file, FileUpdate update) {
    this.file = file;
    this.update = update;
  }

  IngestedFile file() {
    return file;
  }

  FileUpdate update() {
    return update;
  }

  void opened() {
    open.incrementAndGet();
  }

  /** Returns whether that was the last. */
  boolean closed() {
    return open.decrementAndGet() == 0;
  }

  void added() {
    documents.incrementAndGet();
  }

  void read(String found, boolean changed) {
    hash = found;
    changedMeanwhile = changed;
  }

  void reject(Reject reject) {
    keep(rejects, reject);
  }

  void warning(Reject warning) {
    keep(warnings, warning);
  }

  private static void keep(List<Reject> lines, Reject line) {
    synchronized (lines) {
      if (lines.size() < MOST_LINES) {
        lines.add(line);
      }
    }
  }

  FileRecord record() {
    synchronized (rejects) {
      synchronized (warnings) {
        return new FileRecord(
            file.id(),
            Origins.of(file),
            file.size(),
            // A file that was written to while it was read is read again next time.
            changedMeanwhile ? -1 : file.modified(),
            hash,
            documents.get(),
            warnings,
            rejects);
      }
    }
  }
}

package org.concordat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.index.FileRecord;
import org.concordat.index.IndexException;
import org.concordat.index.StatementIndex;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.FileSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.ingest.Stage;

/**
 * Brings an index up to date with files and folders. What has not changed is left alone; what a
 * killed job has committed is not done again, and what it has not is.
 */
public final class IndexingJob {

  private final DocumentReader reader;
  private final StatementIndex index;
  private final DocumentAnalyzer analyzer;
  private volatile boolean cancelled;

  /**
   * Makes a job.
   *
   * @param reader reads the files
   * @param index takes the documents; the job commits, the caller closes
   * @param analyzer analyses documents piece by piece, by many threads
   */
  public IndexingJob(DocumentReader reader, StatementIndex index, DocumentAnalyzer analyzer) {
    this.reader = reader;
    this.index = index;
    this.analyzer = analyzer;
  }

  /** Ends the job as soon as what was begun is finished and committed. */
  public void cancel() {
    cancelled = true;
  }

  /**
   * Does the job.
   *
   * @param request what to do
   * @param listener watches
   * @return what was done
   * @throws IndexException if the index cannot be written; what was committed stays
   */
  public JobProgress run(JobRequest request, JobListener listener) {
    JobCounters counters = new JobCounters();
    JobEvents events = new JobEvents(listener, counters);
    try (Pipeline pipeline = new Pipeline(request, reader, index, analyzer, events)) {
      Walk walk = new Walk(request, pipeline, events);
      request.files().forEach(file -> walk.file(file, true));
      for (Path argument : request.arguments()) {
        reader.walk(List.of(argument), walk);
      }
      pipeline.finish();
      if (request.deleteMissing() && !cancelled) {
        walk.deleteMissing();
      }
      index.commit();
    }
    return counters.progress();
  }

  /** Decides about each file whether it has to be read. */
  private final class Walk implements FileSink {
    private final JobRequest request;
    private final Pipeline pipeline;
    private final JobEvents events;
    private final Map<String, String> begun = new ConcurrentHashMap<>();
    private boolean complete = true;

    Walk(JobRequest request, Pipeline pipeline, JobEvents events) {
      this.request = request;
      this.pipeline = pipeline;
      this.events = events;
    }

    @Override
    public void file(IngestedFile file) {
      file(file, false);
    }

    void file(IngestedFile file, boolean again) {
      if (cancelled) {
        return;
      }
      events.counters().files.increment();
      Optional<FileRecord> known = index.file(file.id());
      if (isAnotherOfTheSameName(file, known)) {
        events.refused(
            new Reject(
                file.id(),
                Stage.FIND,
                "another file of this job has the same name; give the folder above both",
                file.path()));
        return;
      }
      if (!again && known.isPresent() && isUnchanged(file, known.get())) {
        index.keep(known.get().at(Origins.of(file), file.modified()));
        events.unchanged(known.get());
        return;
      }
      begun.put(file.id(), Origins.of(file));
      pipeline.read(new FileTask(file, index.update(file.id())), () -> begun.remove(file.id()));
    }

    private boolean isAnotherOfTheSameName(IngestedFile file, Optional<FileRecord> known) {
      String origin = Origins.of(file);
      String other =
          Optional.ofNullable(begun.get(file.id()))
              .or(() -> known.map(FileRecord::origin))
              .orElse(origin);
      if (other.equals(origin) || other.isEmpty()) {
        return false;
      }
      Path path = Path.of(other);
      return Files.exists(path) && Origins.isUnder(path, request.arguments());
    }

    private boolean isUnchanged(IngestedFile file, FileRecord known) {
      // What could not be read last time may be readable now.
      if (known.hash().isEmpty()) {
        return false;
      }
      String origin = Origins.of(file);
      if (known.isOf(file.size(), file.modified()) && known.origin().equals(origin)) {
        return true;
      }
      // Touched, copied or moved: the bytes decide.
      return known.size() == file.size() && known.hash().equals(DocumentReader.hash(file));
    }

    @Override
    public void reject(Reject reject) {
      // A file that could not be looked at has not gone.
      complete &= reject.stage() != Stage.READ;
      events.counters().files.increment();
      events.refused(reject);
    }

    @Override
    public void warning(Reject warning) {
      events.warning(warning);
    }

    void deleteMissing() {
      if (complete) {
        events.counters().deleted.add(index.deleteMissing().size());
      } else {
        events.warning(
            new Reject(
                "--delete-missing",
                Stage.FIND,
                "nothing was deleted, since not everything could be looked at",
                Optional.empty()));
      }
    }
  }

  /** Tells whether a file has changed since it was found. */
  static boolean hasChanged(IngestedFile file) {
    try {
      Path path = file.path().orElseThrow();
      return Files.size(path) != file.size()
          || Files.getLastModifiedTime(path).toMillis() != file.modified();
    } catch (IOException e) {
      // It has gone: the next run will see that.
      return true;
    }
  }
}

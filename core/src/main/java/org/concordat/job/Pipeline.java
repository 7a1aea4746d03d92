package org.concordat.job;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.concordat.index.FileRecord;
import org.concordat.index.FileUpdate;
import org.concordat.index.IndexException;
import org.concordat.index.StatementIndex;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.DocumentSink;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import org.concordat.ingest.Stage;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;

/**
 * Readers read files, workers analyse and index their documents. Each waits when the next is
 * behind, so memory depends on neither the number nor the size of files. The first fault of the
 * index ends it all.
 */
final class Pipeline implements AutoCloseable {

  /** Files of more bytes are read one at a time. */
  private static final long BIG = 4L << 20;

  private final int threads;
  private final Duration commitEvery;
  private final DocumentReader reader;
  private final StatementIndex index;
  private final DocumentAnalyzer analyzer;
  private final JobEvents events;
  private final ExecutorService readers;
  private final ExecutorService workers;
  private final Semaphore places;
  private final TextBudget budget = new TextBudget();
  private final ReentrantLock big = new ReentrantLock(true);
  private final ReentrantLock committing = new ReentrantLock();
  private final AtomicLong committed = new AtomicLong(System.nanoTime());
  private final AtomicReference<Optional<RuntimeException>> fault =
      new AtomicReference<>(Optional.empty());

  Pipeline(
      JobRequest request,
      DocumentReader reader,
      StatementIndex index,
      DocumentAnalyzer analyzer,
      JobEvents events) {
    this.threads = request.threads();
    this.commitEvery = request.commitEvery();
    this.reader = reader;
    this.index = index;
    this.analyzer = analyzer;
    this.events = events;
    this.readers = Executors.newFixedThreadPool(threads, named("reader"));
    this.workers = Executors.newFixedThreadPool(threads, named("worker"));
    this.places = new Semaphore(2 * threads, true);
  }

  private static java.util.concurrent.ThreadFactory named(String name) {
    return Thread.ofPlatform().name("concordat-" + name + "-", 1).daemon().factory();
  }

  /** Takes a file as soon as a reader is near; {@code done} runs when its record is written. */
  void read(FileTask task, Runnable done) {
    rethrow();
    try {
      places.acquire();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    readers.execute(
        () -> {
          try {
            guarded(() -> read(task, new TaskSink(task, done)));
          } finally {
            places.release();
          }
        });
  }

  private void read(FileTask task, TaskSink sink) {
    boolean alone = task.file().size() > BIG;
    if (alone) {
      big.lock();
    }
    try {
      String hash = reader.read(task.file(), sink);
      task.read(hash, IndexingJob.hasChanged(task.file()));
    } finally {
      if (alone) {
        big.unlock();
      }
    }
    sink.close();
  }

  /** Takes the documents of one file from its reader. */
  private final class TaskSink implements DocumentSink {
    private final FileTask task;
    private final Runnable done;
    private long sequence;

    TaskSink(FileTask task, Runnable done) {
      this.task = task;
      this.done = done;
    }

    @Override
    public void document(IngestedFile file, Document document) {
      if (!document.text().isBlank()) {
        submit(document.id(), document.text().length(), () -> analyzer.analyze(document));
      }
    }

    @Override
    public void longDocument(IngestedFile file, LongDocument document) {
      submit(document.head().id(), document.length(), () -> analyzer.analyze(document));
    }

    private void submit(String id, long length, Supplier<Iterator<AnalysisPiece>> analysis) {
      rethrow();
      int taken;
      try {
        taken = budget.take(length);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      long number = sequence++;
      task.opened();
      workers.execute(
          () -> {
            try {
              guarded(() -> index(task, id, new CountedPieces(analysis), number));
            } finally {
              budget.giveBack(taken);
            }
            guarded(this::close);
          });
    }

    @Override
    public void reject(Reject reject) {
      task.reject(reject);
      events.reject(reject, task.file().id());
    }

    @Override
    public void warning(Reject warning) {
      task.warning(warning);
      events.warning(warning);
    }

    /** The reader or one of the documents is done. */
    void close() {
      if (task.closed() && fault.get().isEmpty()) {
        FileRecord file = task.record();
        task.update().finish(file);
        done.run();
        events.finished(file);
        commitNowAndThen();
      }
    }

    private void index(FileTask own, String id, CountedPieces pieces, long number) {
      if (fault.get().isPresent()) {
        return;
      }
      FileUpdate.Outcome outcome;
      try {
        outcome = own.update().add(pieces, number);
      } catch (IndexException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        // One text that a rule stumbles over must not end the job.
        reject(own.file().path(), id, Stage.ANALYZE, "cannot be analysed: " + e);
        return;
      }
      switch (outcome) {
        case ADDED -> {
          own.added();
          events.counters().documents.increment();
          events.counters().statements.add(pieces.statements());
          events.counters().characters.add(pieces.characters());
        }
        case REPEATED, REPLACED ->
            warning(
                new Reject(
                    id,
                    Stage.INDEX,
                    "this id stands twice in " + own.file().id() + "; the last one counts",
                    own.file().path()));
        case ELSEWHERE ->
            warning(
                new Reject(
                    id,
                    Stage.INDEX,
                    "this id of " + own.file().id() + " is in a later file too, which counts",
                    own.file().path()));
      }
      commitNowAndThen();
    }

    private void reject(Optional<java.nio.file.Path> path, String id, Stage stage, String reason) {
      reject(new Reject(id, stage, reason, path));
    }
  }

  private void commitNowAndThen() {
    if (System.nanoTime() - committed.get() > commitEvery.toNanos() && committing.tryLock()) {
      try {
        if (System.nanoTime() - committed.get() > commitEvery.toNanos()) {
          if (index.commitUnlessBusy()) {
            committed.set(System.nanoTime());
          }
        }
      } finally {
        committing.unlock();
      }
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (IndexException e) {
      fault.compareAndSet(Optional.empty(), Optional.of(e));
    } catch (RuntimeException | Error e) {
      fault.compareAndSet(
          Optional.empty(), Optional.of(new IndexException("the job failed: " + e, e)));
    }
  }

  private void rethrow() {
    if (fault.get().isPresent()) {
      throw fault.get().get();
    }
  }

  private static IndexException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IndexException("the job was interrupted", e);
  }

  /** Waits until everything that was taken is in the index. */
  void finish() {
    try {
      readers.shutdown();
      readers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      workers.shutdown();
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    rethrow();
  }

  @Override
  public void close() {
    readers.shutdownNow();
    workers.shutdownNow();
  }
}

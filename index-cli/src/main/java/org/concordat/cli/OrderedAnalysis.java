package org.concordat.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.concordat.model.Analysis;
import org.concordat.model.Document;

/**
 * Analyses documents on all cores and hands the results on in the order in which the documents
 * came. What waits is bounded by number and by length, so that memory does not grow with the
 * corpus. To be fed from one thread.
 */
final class OrderedAnalysis implements AutoCloseable {

  private static final int MOST_CHARACTERS = 4 << 20;
  private static final int WAITING_A_CORE = 4;

  private record Waiting(Future<Analysis> analysis, int length) {}

  private final Function<Document, Analysis> analyze;
  private final Consumer<Analysis> results;
  private final ExecutorService threads;
  private final int most;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long characters;

  OrderedAnalysis(Function<Document, Analysis> analyze, Consumer<Analysis> results, int cores) {
    this.analyze = analyze;
    this.results = results;
    this.threads = Executors.newFixedThreadPool(cores, OrderedAnalysis::thread);
    this.most = cores * WAITING_A_CORE;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "analysis");
    thread.setDaemon(true);
    return thread;
  }

  void add(Document document) {
    waiting.add(
        new Waiting(threads.submit(() -> analyze.apply(document)), document.text().length()));
    characters += document.text().length();
    while (waiting.size() > most || waiting.size() > 1 && characters > MOST_CHARACTERS) {
      handOn();
    }
    while (!waiting.isEmpty() && waiting.peek().analysis().isDone()) {
      handOn();
    }
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Waiting first = waiting.remove();
    characters -= first.length();
    try {
      results.accept(first.analysis().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

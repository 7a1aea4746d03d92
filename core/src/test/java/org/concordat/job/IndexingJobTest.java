package org.concordat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.Concordat;
import org.concordat.index.IndexException;
import org.concordat.index.StatementIndex;
import org.concordat.ingest.DocumentReader;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexingJobTest {

  private static final Concordat CONCORDAT = Concordat.create();

  @TempDir private Path folder;

  private Path files;
  private Path index;
  private Watcher watcher = new Watcher();

  @BeforeEach
  void makeFolders() throws IOException {
    files = Files.createDirectories(folder.resolve("files"));
    index = folder.resolve("index");
  }

  private void write(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private JobProgress run() {
    return run(JobRequest.of(List.of(files)));
  }

  private JobProgress run(JobRequest request) {
    return run(request, index, analyzer(document -> CONCORDAT.analyzePieces(document, false)));
  }

  private JobProgress run(JobRequest request, Path into, DocumentAnalyzer analyzer) {
    watcher = new Watcher();
    try (StatementIndex opened = CONCORDAT.openIndex(into);
        DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT)) {
      return new IndexingJob(reader, opened, analyzer).run(request, watcher);
    }
  }

  private static DocumentAnalyzer analyzer(Function<Document, Iterator<AnalysisPiece>> function) {
    return new DocumentAnalyzer() {
      @Override
      public Iterator<AnalysisPiece> analyze(Document document) {
        return function.apply(document);
      }

      @Override
      public Iterator<AnalysisPiece> analyze(LongDocument document) {
        return function.apply(document.whole());
      }
    };
  }

  private static JobRequest deleting(Path argument) {
    JobRequest usual = JobRequest.of(List.of(argument));
    return new JobRequest(usual.arguments(), List.of(), true, usual.threads(), usual.commitEvery());
  }

  /** Ids of the source documents that are in the index. */
  private List<String> ids() throws IOException {
    return IndexDump.of(index).stream()
        .filter(line -> line.startsWith("unit=document "))
        .map(line -> line.replaceFirst("unit=document block=(\\S+) .*", "$1"))
        .toList();
  }

  @Test
  void readsOnlyWhatIsNewOrChanged() throws IOException {
    write("a.txt", "Cuba signed the treaty.");
    write("b.txt", "Vietnam signed it too.");
    assertThat(run().documents()).isEqualTo(2);
    write("b.txt", "Vietnam did not sign it after all.");
    write("c.txt", "Russia waits.");
    JobProgress second = run();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.documents()).isEqualTo(2);
    assertThat(ids()).containsExactly("a.txt", "b.txt", "c.txt");
    JobProgress third = run();
    assertThat(third.unchanged()).isEqualTo(3);
    assertThat(third.documents()).isZero();
  }

  @Test
  void readsAFileThatWasTouchedOrMovedOnlyForItsHash() throws IOException {
    write("a.txt", "Cuba signed the treaty.");
    run();
    Files.setLastModifiedTime(
        files.resolve("a.txt"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    assertThat(run().unchanged()).isEqualTo(1);
    Path moved = Files.move(files, folder.resolve("moved"));
    assertThat(run(JobRequest.of(List.of(moved))).unchanged()).isEqualTo(1);
    assertThat(ids()).containsExactly("a.txt");
  }

  @Test
  void dropsWhatAFileNoLongerHolds() throws IOException {
    write("d.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"text\":\"Two.\"}\n");
    run();
    assertThat(ids()).containsExactly("x", "y");
    write("d.jsonl", "{\"id\":\"y\",\"text\":\"Two again.\"}\n");
    run();
    assertThat(ids()).containsExactly("y");
  }

  @Test
  void deletesWhatHasGoneOnlyWhenTold() throws IOException {
    write("a.txt", "Cuba signed the treaty.");
    write("b/c.txt", "Vietnam signed it too.");
    run();
    Files.delete(files.resolve("b/c.txt"));
    run();
    assertThat(ids()).containsExactly("a.txt", "b/c.txt");
    assertThat(run(deleting(files)).deleted()).isEqualTo(1);
    assertThat(ids()).containsExactly("a.txt");
  }

  @Test
  void deletesNothingWhenAnArgumentIsNotThere() throws IOException {
    write("a.txt", "Cuba signed the treaty.");
    run();
    JobProgress done = run(deleting(folder.resolve("unmounted")));
    assertThat(done.deleted()).isZero();
    assertThat(ids()).containsExactly("a.txt");
    assertThat(watcher.warnings).singleElement().asString().contains("nothing was deleted");
  }

  @Test
  void remembersWhatWasRefusedUntilItChanges() throws IOException {
    write("bad.jsonl", "nonsense\n{\"id\":\"x\",\"text\":\"One.\"}\n");
    write("empty.txt", "");
    JobProgress first = run();
    assertThat(first.rejects()).isEqualTo(1);
    assertThat(first.empty()).isEqualTo(1);
    JobProgress second = run();
    assertThat(second.rejects()).isEqualTo(1);
    assertThat(second.documents()).isZero();
    assertThat(watcher.rejects).singleElement().asString().startsWith("bad.jsonl:1: no JSON");
    write("bad.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n");
    assertThat(run().rejects()).isZero();
  }

  @Test
  void refusesTheSecondOfTwoFilesWithOneName() throws IOException {
    write("one/a.txt", "Cuba signed the treaty.");
    write("two/a.txt", "Vietnam signed it.");
    JobRequest request = JobRequest.of(List.of(files.resolve("one"), files.resolve("two")));
    for (int time = 0; time < 2; time++) {
      JobProgress done = run(request);
      assertThat(done.refused()).isEqualTo(1);
      assertThat(watcher.rejects).singleElement().asString().contains("same name");
    }
    assertThat(IndexDump.of(index)).anyMatch(line -> line.contains("Cuba signed"));
  }

  @Test
  void letsTheLastOfSeveralDocumentsWithOneIdCount() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 200; number++) {
      lines.append("{\"id\":\"x\",\"text\":\"Version ").append(number).append(".\"}\n");
    }
    write("a.jsonl", lines.toString());
    write("b.jsonl", "{\"id\":\"y\",\"text\":\"First.\"}\n");
    write("c.jsonl", "{\"id\":\"y\",\"text\":\"Last.\"}\n");
    run();
    assertThat(ids()).containsExactly("x", "y");
    assertThat(IndexDump.of(index))
        .anyMatch(line -> line.contains("text=Version 199."))
        .anyMatch(line -> line.contains("text=Last."));
    // Read again, the earlier file must not win.
    write("b.jsonl", "{\"id\":\"y\",\"text\":\"First of all.\"}\n");
    run();
    assertThat(IndexDump.of(index)).anyMatch(line -> line.contains("text=Last."));
    assertThat(watcher.warnings).singleElement().asString().contains("in a later file");
  }

  @Test
  void goesOnAfterAFaultAsIfItHadNotHappened() throws IOException {
    for (int number = 0; number < 60; number++) {
      write("%02d.txt".formatted(number), "Cuba said that " + number + " countries signed.");
    }
    write("more.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"text\":\"Two.\"}\n");
    Path undisturbed = folder.resolve("undisturbed");
    run(
        JobRequest.of(List.of(files)),
        undisturbed,
        analyzer(document -> CONCORDAT.analyzePieces(document, false)));
    JobRequest hasty = new JobRequest(List.of(files), List.of(), false, 2, Duration.ofNanos(1));
    for (int limit = 5; limit <= 20; limit += 5) {
      AtomicInteger left = new AtomicInteger(limit);
      assertThatThrownBy(
              () ->
                  run(
                      hasty,
                      index,
                      analyzer(
                          document -> {
                            if (left.decrementAndGet() < 0) {
                              throw new IndexException("the disk is full");
                            }
                            return CONCORDAT.analyzePieces(document, false);
                          })))
          .hasMessage("the disk is full");
    }
    JobProgress last = run();
    assertThat(last.unchanged()).isPositive();
    assertThat(IndexDump.of(index)).isEqualTo(IndexDump.of(undisturbed));
  }

  @Test
  void refusesTheTextThatAnalysisStumblesOverAlone() throws IOException {
    write("a.txt", "Good.");
    write("b.txt", "Bad.");
    run(
        JobRequest.of(List.of(files)),
        index,
        analyzer(
            document -> {
              if (document.text().startsWith("Bad")) {
                throw new IllegalStateException("a rule has failed");
              }
              return CONCORDAT.analyzePieces(document, false);
            }));
    assertThat(ids()).containsExactly("a.txt");
    assertThat(watcher.rejects).singleElement().asString().startsWith("b.txt: cannot be analysed");
  }

  @Test
  void letsNoSecondJobWrite() throws IOException {
    write("a.txt", "Good.");
    run();
    try (StatementIndex open = CONCORDAT.openIndex(index)) {
      assertThat(open.file("a.txt")).isPresent();
      assertThatThrownBy(this::run)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("another job is writing");
    }
  }

  @Test
  void readsTheFilesOfAReportAgain() throws IOException {
    write("bad.jsonl", "nonsense\n");
    write("good.txt", "Good.");
    Path path = folder.resolve("rejects.jsonl");
    try (StatementIndex opened = CONCORDAT.openIndex(index);
        DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT);
        RejectReport report = RejectReport.create(path)) {
      CONCORDAT
          .indexingJob(reader, opened)
          .run(
              JobRequest.of(List.of(files)),
              new JobListener() {
                @Override
                public void reject(org.concordat.ingest.Reject reject, String name) {
                  report.add(reject, name);
                }

                @Override
                public void warning(org.concordat.ingest.Reject warning) {
                  throw new AssertionError(warning);
                }
              });
    }
    try (Stream<String> lines = Files.lines(path)) {
      assertThat(lines)
          .singleElement()
          .asString()
          .startsWith("{\"file\":\"bad.jsonl:1\",\"stage\":\"parse\",\"reason\":\"no JSON");
    }
    JobRequest usual = JobRequest.of(List.of());
    JobRequest again =
        new JobRequest(
            List.of(), RejectReport.files(path), false, usual.threads(), usual.commitEvery());
    JobProgress done = run(again);
    assertThat(done.files()).isEqualTo(1);
    assertThat(done.rejects()).isEqualTo(1);
  }
}

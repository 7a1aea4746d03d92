package org.concordat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.concordat.index.IndexCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes in the middle of a job. */
class KilledJobTest {

  private static final int FILES = 500;
  private static final int KILLS = 5;

  /** Most files that a job finishes before the kill: all of them together leave work over. */
  private static final int BATCH = 60;

  /** Most milliseconds from then to the kill, so that it falls into commits and between them. */
  private static final int PAUSE = 40;

  private static final int LINES = 60;
  private static final int IDS = 40;

  @TempDir private Path folder;

  private void makeFiles() throws IOException {
    Files.createDirectories(folder.resolve("temporary"));
    Path files = Files.createDirectories(folder.resolve("files"));
    for (int number = 1; number < FILES; number++) {
      Files.writeString(
          files.resolve(String.format(Locale.ROOT, "%03d.txt", number)),
          "Cuba said that " + number + " countries signed. Vietnam will sign in March.");
    }
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < LINES; number++) {
      lines.append("{\"id\":\"line").append(number % IDS).append("\",\"text\":\"Number ");
      lines.append(number).append(" of many.\"}\n");
    }
    Files.writeString(files.resolve("100a.jsonl"), lines);
  }

  @Test
  void endsWithTheIndexOfAnUndisturbedJob() throws Exception {
    makeFiles();
    long seed = Long.getLong("concordat.seed", System.nanoTime());
    System.out.println("KilledJobTest: -Dconcordat.seed=" + seed);
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      JobProcess.Outcome outcome =
          JobProcess.run(folder, "killed", 1 + random.nextInt(BATCH), random.nextInt(PAUSE));
      assertThat(outcome.killed()).as("kill %d of seed %d: %s", kill, seed, errors()).isTrue();
    }
    killUntilWorkIsKept();
    JobProcess.Outcome last = JobProcess.run(folder, "killed", Long.MAX_VALUE, 0);
    assertThat(last.status()).as("seed %d: %s", seed, errors()).isZero();
    assertThat(last.unchanged()).as("files kept from the killed jobs, seed %d", seed).isPositive();
    assertThat(JobProcess.run(folder, "undisturbed", Long.MAX_VALUE, 0).status())
        .as(errors())
        .isZero();

    Path killed = folder.resolve("killed");
    List<String> dump = IndexDump.of(killed);
    List<String> expected = IndexDump.of(folder.resolve("undisturbed"));
    assertThat(without(dump, expected)).as("only after kills, seed %d", seed).isEmpty();
    assertThat(without(expected, dump)).as("only undisturbed, seed %d", seed).isEmpty();
    assertThat(dump).filteredOn(line -> line.contains("unit:document@")).hasSize(FILES - 1 + IDS);
    assertThat(IndexCheck.examine(killed))
        .as("seed %d", seed)
        .matches(health -> health.isWhole() && health.isComplete(), "whole and complete")
        .matches(health -> health.files() == FILES, "has all files");
    assertThat(names(killed)).as("seed %d", seed).hasSameElementsAs(committed(killed));
    assertThat(names(folder.resolve("temporary"))).as("seed %d", seed).isEmpty();
  }

  /** On a fast machine five short jobs may all end before their first commit. */
  private void killUntilWorkIsKept() throws IOException, InterruptedException {
    long kept = 0;
    for (int files = BATCH; kept == 0 && files < FILES; files += BATCH) {
      kept = JobProcess.run(folder, "killed", files, PAUSE).unchanged();
    }
  }

  /** The lines that the other has not, or not so often: short enough to be read. */
  private static List<String> without(List<String> lines, List<String> other) {
    List<String> rest = new ArrayList<>(lines);
    other.forEach(rest::remove);
    return rest;
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("errors.txt"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The files of the last commit, and the lock, which stays by design. */
  private static List<String> committed(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      List<String> files = new ArrayList<>(SegmentInfos.readLatestCommit(directory).files(true));
      files.add("write.lock");
      return files;
    }
  }
}

package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  private Path index;
  private Path files;

  @BeforeEach
  void makeIndex() throws IOException {
    index = folder.resolve("idx");
    files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("a.txt"), "Cuba signed the convention against cybercrime.");
    Files.writeString(files.resolve("b.txt"), "Vietnam signed it too.");
    assertThat(CommandRun.of("index", "--index", index.toString(), files.toString()).code())
        .isZero();
  }

  private CommandRun check() {
    return CommandRun.of("check", "--index", index.toString(), "--format", "json");
  }

  @Test
  void findsNothingWrongWithAGoodIndex() {
    CommandRun run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"whole\":true")
        .contains("\"complete\":true")
        .contains("\"documents\":2")
        .contains("\"stale\":0");
    assertThat(CommandRun.of("check", "--index", index.toString()).out()).contains("whole");
  }

  @Test
  void findsASegmentThatWasDamaged() throws IOException {
    List<Path> segments;
    try (Stream<Path> all = Files.list(index)) {
      segments =
          all.filter(file -> file.toString().matches(".*\\.(cfs|fdt|doc|dvd)")).sorted().toList();
    }
    byte[] bytes = Files.readAllBytes(segments.get(0));
    for (int at = bytes.length / 2; at < bytes.length / 2 + 20; at++) {
      bytes[at] ^= 0x55;
    }
    Files.write(segments.get(0), bytes);
    CommandRun run = check();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("broken: segment ").doesNotContain("\tat ");
    assertThat(run.out()).contains("\"whole\":false");
  }

  @Test
  void findsASegmentThatWasCutOrDeleted() throws IOException {
    try (Stream<Path> all = Files.list(index)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".cfs")).toList()) {
        Files.delete(file);
      }
    }
    CommandRun run = check();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void findsAFileThatVanishedOrChanged() throws IOException {
    Files.delete(files.resolve("a.txt"));
    Files.writeString(files.resolve("b.txt"), "Vietnam did not sign it.");
    CommandRun run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\"vanished\":[\"a.txt\"]").contains("\"changed\":[\"b.txt\"]");
  }

  @Test
  void namesAnIndexThatIsNone() {
    CommandRun run = CommandRun.of("check", "--index", files.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().contains("no index in this folder");
  }
}

package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

  @TempDir private Path folder;

  private String index;
  private Path files;

  @BeforeEach
  void makeFiles() throws IOException {
    index = folder.resolve("idx").toString();
    files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("en.txt"), "Cuba signed the convention against cybercrime.");
    Files.writeString(
        files.resolve("ru.txt"), "Куба подписала конвенцию против киберпреступности.");
  }

  @Test
  void indexesAFolderThatSearchThenFinds() {
    CommandRun run = CommandRun.of("index", "--index", index, files.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("met        2").contains("\nindexed    2");
    CommandRun search = CommandRun.of("search", "--index", index, "--format", "json", "Куба");
    assertThat(search.out()).contains("ru.txt").contains("en.txt");
  }

  @Test
  void listsRejectsByLineAndReportAndReadsThemAgain() throws IOException {
    Files.writeString(files.resolve("bad.jsonl"), "nonsense\n");
    String report = folder.resolve("rejects.jsonl").toString();
    CommandRun run =
        CommandRun.of(
            "index", "--index", index, "--report", report, "--format", "json", files.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("concordat: bad.jsonl:1: no JSON");
    assertThat(run.out())
        .contains("\"files\":3")
        .contains("\"refused\":1")
        .contains("\"indexed\":2");
    Files.writeString(
        files.resolve("bad.jsonl"), "{\"id\":\"good\",\"text\":\"Vietnam signed it.\"}\n");
    CommandRun again = CommandRun.of("index", "--index", index, "--retry", report);
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("met        1").contains("\nindexed    1");
  }

  @Test
  void wantsFilesThatAreThere() {
    assertThat(CommandRun.of("index", "--index", index).code()).isEqualTo(2);
    CommandRun run = CommandRun.of("index", "--index", index, folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("none: no such file or folder");
    assertThat(Files.exists(Path.of(index))).isFalse();
  }

  @Test
  void refusesAnIndexThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    CommandRun run = CommandRun.of("index", "--index", file.toString(), files.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().contains("not a folder");
  }
}

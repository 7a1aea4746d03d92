package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;

  @Test
  void printsItsVersion() {
    assertThat(CommandRun.of("--version").out()).startsWith("concordat ");
  }

  @Test
  void saysInOneLineHowItIsUsed() {
    for (String[] arguments :
        new String[][] {
          {}, {"nonsense"}, {"analyze"}, {"analyze", "--format", "xml", "a"}, {"search", "word"}
        }) {
      CommandRun run = CommandRun.of(arguments);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("concordat: ")
          .doesNotContain("Exception")
          .doesNotContain("\tat ");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void namesTheIndexThatIsMissing() {
    CommandRun run = CommandRun.of("search", "--index", folder.resolve("none").toString(), "word");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().contains("none: no index");
  }

  @Test
  void analysesStandardInput() {
    CommandRun run = CommandRun.withInput("Cuba signed it.", "analyze", "--format", "jsonl", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"text\":\"Cuba signed it.\"").contains("country:CU");
  }

  @Test
  void keepsTheOrderOfManyDocuments() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 300; number++) {
      String text = number % 7 == 0 ? "Cuba signed. ".repeat(200) : "No names here.";
      lines
          .append("{\"id\":\"doc")
          .append(number)
          .append("\",\"text\":\"")
          .append(text)
          .append("\"}\n");
    }
    Path file = Files.writeString(folder.resolve("docs.jsonl"), lines);
    CommandRun run = CommandRun.of("analyze", "--format", "jsonl", file.toString());
    String[] out = run.out().split("\n");
    assertThat(out).hasSize(300);
    for (int number = 0; number < 300; number++) {
      assertThat(out[number]).startsWith("{\"id\":\"doc" + number + "\"");
    }
  }
}

package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  @TempDir private Path folder;

  @Test
  void measuresAnArticleOfTheUser() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("dam.gold"),
            "# id: dam\n@en\n<c id=PE>Peru</c> closed the dam that <c id=CL>Atlantis</c> built.\n");
    CommandRun run = CommandRun.of("eval", "--format", "tsv", gold.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("en\tmentions.COUNTRY.f1\t0.667\t2");
  }

  @Test
  void namesFileAndLineOfAFault() throws IOException {
    Path gold = Files.writeString(folder.resolve("dam.gold"), "# id: dam\n@en\n<c id=PE>Peru.\n");
    CommandRun run = CommandRun.of("eval", gold.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("dam.gold:3: <c> is never closed");
  }
}

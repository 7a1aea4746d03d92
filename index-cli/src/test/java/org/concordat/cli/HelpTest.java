package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/**
 * The help texts, as users see them, are files that people read; {@code -Dgolden.write=true} writes
 * them anew.
 */
class HelpTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "help");

  @TestFactory
  List<DynamicTest> helpIsAsItIsWritten() {
    return Commands.all().stream()
        .map(CommandLine::getCommandSpec)
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.qualifiedName(), () -> compare(spec.qualifiedName().split(" "))))
        .toList();
  }

  private static void compare(String[] name) throws IOException {
    String[] arguments = Arrays.copyOfRange(name, 1, name.length + 1);
    arguments[arguments.length - 1] = "--help";
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Path golden = FOLDER.resolve(String.join("-", name) + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, run.out());
    }
    assertThat(golden).as("write it with -Dgolden.write=true").exists();
    assertThat(run.out()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void everyCommandHasExamplesAndDescriptionsOfItsOptions() {
    for (CommandLine line : Commands.all()) {
      CommandLine.Model.CommandSpec spec = line.getCommandSpec();
      assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
      spec.options()
          .forEach(
              option ->
                  assertThat(option.description())
                      .as(spec.qualifiedName() + " " + option.longestName())
                      .isNotEmpty());
      if (line.getSubcommands().isEmpty()) {
        assertThat(spec.usageMessage().footer()).as(spec.qualifiedName()).isNotEmpty();
      }
    }
  }
}

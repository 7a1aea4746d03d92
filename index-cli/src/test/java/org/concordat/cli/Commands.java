package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Every command with its subcommands. */
final class Commands {

  private Commands() {}

  static List<CommandLine> all() {
    List<CommandLine> found = new ArrayList<>();
    Console console =
        new Console(
            java.io.InputStream.nullInputStream(),
            Main.writer(java.io.OutputStream.nullOutputStream()),
            Main.writer(java.io.OutputStream.nullOutputStream()),
            CommandRun.WIDTH,
            false);
    collect(Main.commandLine(console), found);
    return found;
  }

  private static void collect(CommandLine line, List<CommandLine> found) {
    found.add(line);
    line.getSubcommands().values().forEach(sub -> collect(sub, found));
  }
}

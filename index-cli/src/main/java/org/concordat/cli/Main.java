package org.concordat.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the {@code concordat} command. */
@Command(
    name = "concordat",
    description = "Who said what, in Russian, Vietnamese and English.",
    mixinStandardHelpOptions = true,
    version = "concordat 0.1.0",
    subcommands = {AnalyzeCommand.class, NamesCommand.class})
public final class Main {

  private Main() {}

  /**
   * Runs the command.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = new CommandLine(new Main()).setOut(out).setErr(err).execute(arguments);
    out.flush();
    System.exit(code);
  }
}

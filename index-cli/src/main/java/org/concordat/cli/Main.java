package org.concordat.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.Concordat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Entry point of the {@code concordat} command. */
@Command(
    name = "concordat",
    description = "Who said what, in Russian, Vietnamese and English.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpWidth = 96,
    abbreviateSynopsis = true,
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = ProgramVersion.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some input was refused",
      "2:the command was used wrongly",
      "3:failed"
    },
    subcommands = {
      DemoCommand.class,
      AnalyzeCommand.class,
      IndexCommand.class,
      CheckCommand.class,
      EvalCommand.class,
      SearchCommand.class,
      CountsCommand.class,
      NamesCommand.class,
      LexiconCommand.class,
      TreatyCommand.class
    })
public final class Main implements Runnable {

  /** Kept, so that its level is not forgotten. */
  private static final Logger VECTOR_ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean verbose;

  @Option(
      names = "--lexicon",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "A lexicon of your own beside ours; give it to index and search alike.")
  private List<Path> lexicons = List.of();

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /**
   * Runs the command.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) {
    // Lucene would tell every user which module of the JDK could make it faster.
    VECTOR_ADVICE.setLevel(Level.OFF);
    Console console = Console.system();
    int code = commandLine(console).execute(arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /** The command with its subcommands, talking to the given streams. */
  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Main(console));
    ErrorLines errors = new ErrorLines();
    return line.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  Console console() {
    return console;
  }

  /** The product, with the lexicons that the command was given. */
  static Concordat concordat(CommandSpec spec) {
    LibraryLogs.silence();
    List<Path> lexicons = ((Main) spec.root().userObject()).lexicons;
    for (Path lexicon : lexicons) {
      if (!Files.isRegularFile(lexicon)) {
        throw new ParameterException(spec.commandLine(), lexicon + ": there is no such file");
      }
    }
    return Concordat.create(lexicons);
  }

  boolean verbose() {
    return verbose;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  /** For tests and for output that goes nowhere. */
  static PrintWriter writer(java.io.OutputStream stream) {
    return new PrintWriter(
        new java.io.BufferedWriter(
            new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
  }
}

package org.concordat.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out results; UTF-8, to be flushed by whoever wants to be seen
 * @param err errors and progress
 * @param width columns of the screen
 * @param terminal whether a person watches
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, int width, boolean terminal) {

  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  /** The streams of the process; the launcher hands the width of the screen over in COLUMNS. */
  static Console system() {
    return new Console(
        System.in,
        Main.writer(System.out),
        Main.writer(System.err),
        width(System.getenv("COLUMNS")),
        "1".equals(System.getenv("CONCORDAT_TERMINAL")));
  }

  private static int width(String columns) {
    if (columns == null || !columns.matches("[0-9]{1,5}")) {
      return USUAL_WIDTH;
    }
    return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
  }

  /** The console that a command was started with. */
  static Console of(CommandSpec spec) {
    return ((Main) spec.root().userObject()).console();
  }

  /** Prints a line of results. */
  void println(String line) {
    out.print(line);
    out.print('\n');
  }

  /** Ends the command where its reader has gone, as in {@code concordat … | head}. */
  void stopIfNobodyReads() {
    if (out.checkError()) {
      throw new CommandFailure("nobody reads the output any more");
    }
  }

  /** Prints a line about the work itself. */
  void note(String line) {
    err.print(line);
    err.print('\n');
    err.flush();
  }
}

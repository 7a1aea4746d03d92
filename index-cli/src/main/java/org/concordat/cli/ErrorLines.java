package org.concordat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.concordat.analysis.table.TableException;
import org.concordat.index.IndexException;
import org.concordat.search.SearchException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong; where it arose only for those who ask. */
final class ErrorLines implements IParameterExceptionHandler, IExecutionExceptionHandler {

  static final int REJECTS = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String hint = "'" + command.getCommandSpec().qualifiedName() + " --help' explains";
    print(command, oneLine(problem.getMessage()) + "; " + hint);
    UnmatchedArgumentException.printSuggestions(problem, command.getErr());
    command.getErr().flush();
    return USAGE;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    command.getOut().flush();
    print(command, reason(problem));
    if (((Main) command.getCommandSpec().root().userObject()).verbose()) {
      problem.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return problem instanceof SearchException ? USAGE : FAILED;
  }

  private static void print(CommandLine command, String line) {
    command.getErr().print("concordat: " + line + "\n");
    command.getErr().flush();
  }

  /** What went wrong, in one line. */
  static String reason(Throwable problem) {
    return switch (problem) {
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          reason(wrapped.getCause());
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
      case AccessDeniedException denied -> denied.getFile() + ": may not be read";
      case NotDirectoryException file -> file.getFile() + ": not a folder";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + oneLine(other.getReason());
      case IOException other -> oneLine(String.valueOf(other.getMessage()));
      case SearchException query -> oneLine(String.valueOf(query.getMessage()));
      case TableException table -> oneLine(String.valueOf(table.getMessage()));
      case IndexException index -> oneLine(String.valueOf(index.getMessage()));
      case OutOfMemoryError memory ->
          "the memory is too small; CONCORDAT_OPTS=-Xmx1g gives more (" + memory.getMessage() + ")";
      case CommandFailure failure -> oneLine(String.valueOf(failure.getMessage()));
      default ->
          "a fault of the program: "
              + problem.getClass().getSimpleName()
              + (problem.getMessage() == null ? "" : ": " + oneLine(problem.getMessage()))
              + " (--verbose shows where)";
    };
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}

package org.concordat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.json.PersonNameJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat names}. */
@Command(name = "names", description = "Print whom each spelling of a name stands for.")
final class NamesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--format", defaultValue = "jsonl")
  private String format = "jsonl";

  @Parameters(arity = "1")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "unknown format '" + format + "'");
    }
    Concordat concordat = Concordat.create();
    PersonNameJson json = new PersonNameJson();
    PrintWriter out = spec.commandLine().getOut();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println(json.write(concordat.readName(line)));
      }
    }
    return 0;
  }
}

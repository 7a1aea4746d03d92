package org.concordat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.json.AnalysisJson;
import org.concordat.json.DocumentJson;
import org.concordat.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat analyze}. */
@Command(name = "analyze", description = "Print what a document names and who said what in it.")
final class AnalyzeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--format", defaultValue = "jsonl")
  private String format = "jsonl";

  @Option(names = "--tokens")
  private boolean tokens;

  @Parameters(arity = "1..*")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "unknown format '" + format + "'");
    }
    Concordat concordat = Concordat.create();
    AnalysisJson json = new AnalysisJson(tokens);
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      if (file.toString().endsWith(".jsonl")) {
        DocumentJson reader = new DocumentJson();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(json.write(concordat.analyze(reader.read(line), tokens)));
          }
        }
      } else {
        Document document = Document.of(file.getFileName().toString(), Files.readString(file));
        out.println(json.write(concordat.analyze(document, tokens)));
      }
    }
    return 0;
  }
}

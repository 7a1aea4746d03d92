package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.analysis.lexicon.ConceptCheck;
import org.concordat.analysis.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat lexicon check}. */
@Command(
    name = "check",
    description = {
      "Find faults in lexicons of your own.",
      "A table has the columns id, domain, pos, family, en, ru, vi, note; terms of a cell stand"
          + " apart by |."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  concordat lexicon check own.tsv"})
final class LexiconCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tables of concepts.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec);
    Lexicon lexicon = Main.concordat(spec).lexicon();
    int faults = 0;
    for (Path file : files) {
      List<String> found = ConceptCheck.faults(file, lexicon);
      found.forEach(console::println);
      faults += found.size();
    }
    console.println(faults == 0 ? "no fault" : Words.number(faults, "fault"));
    return faults == 0 ? 0 : ErrorLines.REJECTS;
  }
}

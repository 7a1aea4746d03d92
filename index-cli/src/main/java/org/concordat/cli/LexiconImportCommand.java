package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat lexicon import}. */
@Command(
    name = "import",
    description = {
      "Make a lexicon of your own out of glossaries.",
      "A glossary is a text with tabs; its first line names the language of each column (en, ru,"
          + " vi; other columns are left out), several terms of a cell stand apart by |."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat lexicon import --into new.tsv glossary.tsv",
      "  concordat lexicon import --domain fishery --into new.tsv glossary.tsv"
    })
final class LexiconImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FILE",
      description = "Your lexicon; what is in it already is kept.")
  private Path into = Path.of("");

  @Option(
      names = "--domain",
      paramLabel = "NAME",
      defaultValue = "own",
      description = "Field of knowledge of the new concepts (own).")
  private String domain = "own";

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Glossaries.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (!domain.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new ParameterException(
          spec.commandLine(), "--domain: small letters, digits and hyphens only");
    }
    Console console = Console.of(spec);
    GlossaryImport glossary = GlossaryImport.into(into, domain);
    for (Path file : files) {
      glossary.add(file).forEach(fault -> console.note("concordat: refused: " + fault));
    }
    glossary.write();
    console.println(
        Words.number(glossary.added(), "concept")
            + " added, "
            + glossary.changed()
            + " changed, "
            + Words.number(glossary.refused(), "line")
            + " refused; "
            + into
            + " holds "
            + Words.number(glossary.size(), "concept"));
    return glossary.refused() == 0 ? 0 : ErrorLines.REJECTS;
  }
}

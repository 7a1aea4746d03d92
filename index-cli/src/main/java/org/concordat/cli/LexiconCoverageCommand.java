package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.Concordat;
import org.concordat.evaluation.LexiconCoverage;
import org.concordat.ingest.DocumentReader;
import org.concordat.model.AnalysisLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat lexicon coverage}. */
@Command(
    name = "coverage",
    description =
        "Measure how many content words of texts the lexicon translates, names and numbers apart.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat lexicon coverage news",
      "  concordat lexicon coverage --missing 50 docs.jsonl"
    })
final class LexiconCoverageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--missing",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of the words without translation to list (20).")
  private int most = 20;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders of texts.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Concordat concordat = Main.concordat(spec);
    LexiconCoverage coverage = concordat.lexiconCoverage();
    InputLog log = new InputLog(console);
    int cores = Runtime.getRuntime().availableProcessors();
    try (DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT);
        OrderedAnalysis work = new OrderedAnalysis(concordat::analyze, coverage::add, cores)) {
      reader.read(files, Optional.of(console.in()), log.sink(work::add));
      work.finish();
    }
    TextTable table = TextTable.of("Language", "Words", "Translated", "Most frequent without");
    for (LexiconCoverage.Coverage found : coverage.coverage()) {
      table.row(
          found.language(),
          Long.toString(found.words()),
          String.format(Locale.ROOT, "%.1f %%", found.share() * 100),
          found.missing().stream()
              .limit(Math.max(0, most))
              .map(missing -> missing.lemma() + " " + missing.count())
              .collect(Collectors.joining(", ")));
    }
    table.lines(console.width()).forEach(console::println);
    return log.exitCode();
  }
}

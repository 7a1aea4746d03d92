package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.ingest.DocumentReader;
import org.concordat.json.AnalysisJson;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import org.concordat.model.LongDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat analyze}. */
@Command(
    name = "analyze",
    description = "Print who said what in texts, and what they name, count and date.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat analyze article.txt",
      "  concordat analyze --explain article.txt",
      "  concordat analyze --format jsonl news docs.jsonl > analyses.jsonl",
      "  concordat analyze --format csv news > news.csv",
      "  concordat analyze --format json --tokens - < article.txt"
    })
final class AnalyzeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table for people (the default), json (one array), jsonl (one object a line for each"
              + " document), csv (a row for each statement and mention).")
  private AnalysisFormat format = AnalysisFormat.table;

  @Option(names = "--tokens", description = "Add words and their lemmas (json and jsonl).")
  private boolean tokens;

  @Option(
      names = "--explain",
      description =
          "Add the rule behind each result and its confidence (table; the others always have them).")
  private boolean explain;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of texts that do not say: en, ru or vi; found out if not given.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Day of publication of texts that do not say, YYYY-MM-DD, from which \"yesterday\" is reckoned.")
  private Optional<LocalDate> published = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders of texts, .jsonl files of documents, - for standard input.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Concordat concordat = Main.concordat(spec);
    AnalysisPrinter printer = printer(console);
    int cores = Runtime.getRuntime().availableProcessors();
    InputLog log = new InputLog(console);
    try (DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT);
        OrderedAnalysis work =
            new OrderedAnalysis(
                document -> concordat.analyze(document, tokens),
                analysis -> {
                  printer.print(analysis);
                  console.stopIfNobodyReads();
                },
                cores)) {
      reader.read(
          files,
          Optional.of(console.in()),
          log.sink(
              document -> work.add(known(document)),
              document -> {
                work.finish();
                LongDocument known =
                    new LongDocument(known(document.head()), document.length(), document.pieces());
                printer.printLong(concordat.analyzePieces(known, tokens));
              }));
      work.finish();
    }
    printer.end();
    return log.exitCode();
  }

  /** The document with what the options say of all; what it says of itself counts more. */
  private Document known(Document document) {
    return new Document(
        document.id(),
        document.source(),
        document.language().or(() -> language),
        document.title(),
        document.published().or(() -> published.map(LocalDate::toString)),
        document.text());
  }

  private AnalysisPrinter printer(Console console) {
    return switch (format) {
      case table -> new AnalysisTable(console, explain);
      case json -> new AnalysisPrinter.Array(console, new AnalysisJson(tokens));
      case jsonl -> new AnalysisPrinter.Lines(console, new AnalysisJson(tokens));
      case csv -> new AnalysisCsv(console);
    };
  }
}

package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.index.StatementIndex;
import org.concordat.ingest.DocumentReader;
import org.concordat.ingest.IngestedFile;
import org.concordat.job.JobProgress;
import org.concordat.job.JobRequest;
import org.concordat.job.RejectReport;
import org.concordat.model.AnalysisLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat index}. */
@Command(
    name = "index",
    description = {
      "Bring an index up to date with files and folders.",
      "What has not changed is left alone; a job that was killed goes on where it stood."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat index --index idx news",
      "  concordat index --index idx news treaties.zip docs.jsonl --report rejects.jsonl",
      "  concordat index --index idx --retry rejects.jsonl",
      "  concordat index --index idx --delete-missing news"
    })
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The index; it is made where there is none.")
  private Path folder = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was refused to a file, a JSON object a line.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--retry",
      paramLabel = "FILE",
      description = "Read again what such a report names.")
  private Optional<Path> retry = Optional.empty();

  @Option(
      names = "--delete-missing",
      description = "Delete from the index what is no longer among the files.")
  private boolean deleteMissing;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents that are analysed at once; as many as there are cores if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--commit-every",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How much work may be lost when the machine fails (20).")
  private int commitEvery = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Of the summary: table for people (the default) or json.")
  private SummaryFormat format = SummaryFormat.table;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files, folders, archives and .jsonl files of documents.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && retry.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no files to index");
    }
    if (threads < 1 || commitEvery < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads and --commit-every must be at least 1");
    }
    List<IngestedFile> again = retry.isPresent() ? RejectReport.files(retry.get()) : List.of();
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new ParameterException(spec.commandLine(), file + ": no such file or folder");
      }
    }
    Concordat concordat = Main.concordat(spec);
    Console console = Console.of(spec);
    // The index first: a locked or foreign one must not cost the old report.
    try (StatementIndex index = concordat.openIndex(folder);
        DocumentReader reader = DocumentReader.create(AnalysisLimits.DEFAULT);
        JobConsole watcher = JobConsole.open(console, report, files)) {
      JobRequest request =
          new JobRequest(files, again, deleteMissing, threads, Duration.ofSeconds(commitEvery));
      JobProgress done = concordat.indexingJob(reader, index).run(request, watcher);
      watcher.end();
      JobSummary.print(console, done, format);
      return done.rejects() > 0 ? ErrorLines.REJECTS : 0;
    }
  }
}

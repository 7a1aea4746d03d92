package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.json.StatusJson;
import org.concordat.search.StatementSearcher;
import org.concordat.search.TreatyStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat treaty status}. */
@Command(
    name = "status",
    description = {
      "Show who signed, ratified, acceded to or left a treaty, as the indexed news report it.",
      "What is only intended, asked for or refused is marked as such; so are dates that differ."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat treaty status --index idx \"Hanoi Convention\"",
      "  concordat treaty status --index idx treaty:ottawa-treaty --format json",
      "  concordat treaty status --index idx \"Римский статут\" --since 2025-10 --format csv > status.csv"
    })
final class TreatyStatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The index, made by 'concordat index'.")
  private Path index = Path.of("");

  @Parameters(
      arity = "1..*",
      paramLabel = "TREATY",
      description = "Id of the treaty, or a name of it in any language.")
  private List<String> treaty = List.of();

  @Mixin private FilterOptions filters;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default), json, or csv.")
  private CountsFormat format = CountsFormat.table;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    try (StatementSearcher searcher = Main.concordat(spec).openSearcher(index)) {
      TreatyStatus status =
          searcher.treatyStatus(String.join(" ", treaty), filters.filters(List.of(), List.of()));
      switch (format) {
        case table -> new StatusTable(console).print(status);
        case json -> console.println(new StatusJson().write(status));
        case csv -> csv(console, status);
      }
    }
    return 0;
  }

  private static void csv(Console console, TreatyStatus status) {
    Csv csv =
        new Csv(
            console,
            "party",
            "act",
            "force",
            "date",
            "document",
            "language",
            "source",
            "published",
            "speaker",
            "text",
            "context");
    for (TreatyStatus.Party party : status.parties()) {
      for (TreatyStatus.Deed deed : party.deeds()) {
        for (TreatyStatus.Report report : deed.reports()) {
          csv.row(
              List.of(
                  party.id(),
                  deed.kind().label(),
                  report.force().label(),
                  report.date().orElse(""),
                  report.document(),
                  report.language(),
                  report.source().orElse(""),
                  report.published().orElse(""),
                  report.speaker().orElse(""),
                  report.text(),
                  report.sentence()));
        }
      }
    }
  }
}

package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordat.index.CountFact;
import org.concordat.json.CountsJson;
import org.concordat.search.CountReport;
import org.concordat.search.StatementSearcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code concordat counts}. */
@Command(
    name = "counts",
    description = {
      "Lay side by side what the sources counted, and mark what contradicts.",
      "\"more than 110\" agrees with 119 and contradicts 100; \"nearly 70\" agrees with 69; a later,"
          + " higher number of the dead or of signatures is an update."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat counts --index idx",
      "  concordat counts --index idx --about \"cybercrime convention\" --contradictions",
      "  concordat counts --index idx --about country:CU --format json",
      "  concordat counts --index idx --since 2025-10 --format csv > counts.csv"
    })
final class CountsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The index, made by 'concordat index'.")
  private Path index = Path.of("");

  @Option(
      names = "--about",
      paramLabel = "TEXT|ID",
      description = "Words in any language, or the id of a treaty, place, person or country.")
  private Optional<String> about = Optional.empty();

  @Mixin private FilterOptions filters;

  @Option(names = "--contradictions", description = "Show only groups with a contradiction.")
  private boolean contradictions;

  @Option(
      names = "--all",
      description = "Show also what only one document counts; csv and json always do.")
  private boolean all;

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
      CountReport found = searcher.counts(about, filters.filters(List.of(), List.of()));
      CountReport report =
          new CountReport(
              found.groups().stream()
                  .filter(group -> !contradictions || group.contradictory())
                  .toList());
      switch (format) {
        case table -> new CountsTable(console).print(report, all);
        case json -> console.println(new CountsJson().write(report));
        case csv -> csv(console, report);
      }
    }
    return 0;
  }

  private static void csv(Console console, CountReport report) {
    Csv csv =
        new Csv(
            console,
            "group",
            "counted",
            "relation",
            "verdict",
            "comparator",
            "value",
            "maximum",
            "document",
            "language",
            "source",
            "published",
            "text",
            "context");
    int number = 0;
    for (CountReport.Group group : report.groups()) {
      number++;
      for (CountReport.Count count : group.counts()) {
        CountFact fact = count.fact();
        csv.row(
            List.of(
                Integer.toString(number),
                group.counted(),
                group.relation().orElse(""),
                count.verdict().name().toLowerCase(Locale.ROOT),
                fact.comparator().sign(),
                Words.plain(fact.value()),
                fact.maximum().map(Words::plain).orElse(""),
                count.document(),
                count.language(),
                count.source().orElse(""),
                count.published().orElse(""),
                count.text(),
                count.sentence()));
      }
    }
  }
}

package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.concordat.json.SearchJson;
import org.concordat.search.SearchRequest;
import org.concordat.search.SearchUnit;
import org.concordat.search.StatementSearcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat search}. */
@Command(
    name = "search",
    description = {
      "Ask in one language, find in all three.",
      "Words in quotation marks must stand together, a word after a minus must not occur.",
      "cites:TREATY#5 finds what cites an article and its text, article:TREATY#5(2) the text alone."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat search --index idx South Africa cybercrime",
      "  concordat search --index idx --unit statement --speaker Cuba \"международное сотрудничество\"",
      "  concordat search --index idx --from vi --to ru,en --facets hợp tác quốc tế",
      "  concordat search --index idx cites:un-charter#51 self-defence",
      "  concordat search --index idx --since 2025-10 --format json \"climate finance\"",
      "  concordat search --index idx --queries topics.tsv --format trec --limit 100 > run.txt"
    })
final class SearchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The index, made by 'concordat index'.")
  private Path index = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "LANG",
      description = "Language of the query; found out if not given.")
  private String from = "";

  @Option(
      names = "--to",
      split = ",",
      paramLabel = "LANG",
      description = "Languages of the answers, such as ru,vi; all if not given.")
  private List<String> to = List.of();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "document",
      description = "What a hit is: document (the default), passage or statement.")
  private SearchUnit unit = SearchUnit.DOCUMENT;

  @Option(
      names = "--speaker",
      paramLabel = "NAME|ID",
      description = "Statements by this person, country or organization, or somebody of theirs.")
  private List<String> speakers = List.of();

  @Option(
      names = "--cue",
      split = ",",
      paramLabel = "CLASS",
      description = "Statements of this kind: say, ask, call, warn, accuse, promise, deny, ...")
  private List<String> cues = List.of();

  @Mixin private FilterOptions filters;

  @Option(names = "--facets", description = "Count languages, speakers and so on among all hits.")
  private boolean facets;

  @Option(
      names = "--explain",
      description = "Show how the query was read and translated, and what has no translation.")
  private boolean explain;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Greatest number of hits; 10 if not given.")
  private int limit = 10;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description =
          "Ask all queries of a file: a line each, its id, a tab, plain words; - for standard"
              + " input.")
  private String queries = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default), json, csv, or trec (a TREC run).")
  private SearchFormat format = SearchFormat.table;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
    }
    if (words.isEmpty() == queries.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "either a query or --queries FILE must be given");
    }
    Console console = Console.of(spec);
    List<Topic> topics =
        queries.isEmpty()
            ? List.of(new Topic("1", String.join(" ", words)))
            : Topic.read(queries, console);
    try (StatementSearcher searcher = Main.concordat(spec).openSearcher(index)) {
      SearchPrinter printer = printer(console);
      for (Topic topic : topics) {
        printer.print(topic, searcher.search(request(topic)));
      }
      printer.end();
    }
    return 0;
  }

  private SearchRequest request(Topic topic) {
    SearchRequest.Builder request =
        SearchRequest.builder(topic.words())
            .to(languages())
            .unit(unit)
            .filters(filters.filters(speakers, cues))
            .facets(facets)
            .explain(explain)
            .highlights(format == SearchFormat.table || format == SearchFormat.json)
            .limit(limit);
    if (!from.isEmpty()) {
      request.from(from);
    }
    // Topics are plain words: a hyphen or a quotation mark in them is none of ours.
    return queries.isEmpty() ? request.build() : request.plain().build();
  }

  private Set<String> languages() {
    Set<String> codes = new LinkedHashSet<>();
    to.forEach(code -> codes.add(code.strip()));
    codes.remove("");
    return codes;
  }

  private SearchPrinter printer(Console console) {
    return switch (format) {
      case table -> new SearchTable(console, !queries.isEmpty());
      case json ->
          (topic, result) -> console.println(new SearchJson().write(topic.words(), result));
      case csv -> new SearchCsv(console);
      case trec -> new TrecRun(console);
    };
  }
}

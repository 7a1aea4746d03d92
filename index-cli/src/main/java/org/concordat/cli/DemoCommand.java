package org.concordat.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.index.StatementIndex;
import org.concordat.model.Analysis;
import org.concordat.model.Document;
import org.concordat.search.CountReport;
import org.concordat.search.SearchRequest;
import org.concordat.search.SearchUnit;
import org.concordat.search.StatementSearcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code concordat demo}. */
@Command(
    name = "demo",
    description = {
      "Do the whole job on texts that come with the program, in less than a minute.",
      "An article is analysed in each language, all texts are indexed, a question is asked in each"
          + " language, and the counts that contradict each other are shown. Persons and events in"
          + " the texts are invented."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  concordat demo"})
final class DemoCommand implements Callable<Integer> {

  private static final String ARTICLE = "hue-protocol";
  private static final int ROWS = 5;
  private static final int HITS = 3;
  private static final int CONTRADICTIONS = 4;

  private static final List<Topic> QUESTIONS =
      List.of(
          new Topic("en", "South Africa international cooperation cybercrime"),
          new Topic("vi", "Cuba cảnh báo cấm vận"),
          new Topic("ru", "сколько стран подписали протокол"));

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec);
    long start = System.nanoTime();
    Concordat concordat = Main.concordat(spec);
    List<Document> documents = DemoTexts.all();
    title(console, "1. One event as three newsrooms tell it (persons and events are invented)");
    for (Document document : documents) {
      if (document.id().startsWith(ARTICLE)) {
        new AnalysisTable(console, false, ROWS).print(concordat.analyze(document));
        console.println("");
      }
    }
    Path folder = Files.createTempDirectory("concordat-demo");
    try {
      title(console, "2. All texts into an index");
      index(console, concordat, documents, folder);
      try (StatementSearcher searcher = concordat.openSearcher(folder)) {
        title(console, "3. A question in each language, answers in all three");
        QUESTIONS.forEach(question -> ask(console, searcher, question));
        title(console, "4. Counts that contradict each other");
        contradictions(console, searcher);
      }
    } finally {
      delete(folder);
    }
    console.println(
        "Done in " + (System.nanoTime() - start) / 1_000_000_000L + " s. Now your own texts:");
    console.println("  concordat index --index idx FOLDER");
    console.println("  concordat search --index idx \"a question in any of the three languages\"");
    return 0;
  }

  private static void title(Console console, String text) {
    console.println(
        "━━ " + text + " " + "━".repeat(Math.max(0, console.width() - text.length() - 4)));
    console.println("");
    console.out().flush();
  }

  private static void index(
      Console console, Concordat concordat, List<Document> documents, Path folder) {
    long[] statements = {0};
    try (StatementIndex index = concordat.openIndex(folder);
        OrderedAnalysis work =
            new OrderedAnalysis(
                concordat::analyze,
                (Analysis analysis) -> {
                  statements[0] += analysis.statements().size();
                  index.add(analysis);
                },
                Runtime.getRuntime().availableProcessors())) {
      documents.forEach(work::add);
      work.finish();
      index.commit();
    }
    console.println(
        Words.number(documents.size(), "document") + ", " + statements[0] + " statements");
    console.println("");
  }

  private static void ask(Console console, StatementSearcher searcher, Topic question) {
    console.println("? " + question.words());
    console.println("");
    SearchRequest request =
        SearchRequest.builder(question.words())
            .from(question.id())
            .unit(SearchUnit.PASSAGE)
            .limit(HITS)
            .build();
    new SearchTable(console, false).print(question, searcher.search(request));
    console.println("");
  }

  private static void contradictions(Console console, StatementSearcher searcher) {
    CountReport report = searcher.counts(Optional.empty(), SearchRequest.Filters.NONE);
    List<CountReport.Group> groups =
        report.groups().stream().filter(CountReport.Group::contradictory).toList();
    CountReport shown = new CountReport(groups.subList(0, Math.min(CONTRADICTIONS, groups.size())));
    new CountsTable(console).print(shown, false);
    console.println("");
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException problem)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

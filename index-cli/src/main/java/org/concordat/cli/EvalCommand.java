package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.concordat.Concordat;
import org.concordat.analysis.Language;
import org.concordat.corpora.Corpora;
import org.concordat.evaluation.CountScorer;
import org.concordat.evaluation.Evaluation;
import org.concordat.evaluation.Figure;
import org.concordat.evaluation.GoldDocument;
import org.concordat.evaluation.GoldException;
import org.concordat.evaluation.GoldReader;
import org.concordat.evaluation.Qrels;
import org.concordat.evaluation.Score;
import org.concordat.evaluation.SearchEvaluation;
import org.concordat.evaluation.Topic;
import org.concordat.evaluation.TreatyScorer;
import org.concordat.index.StatementIndex;
import org.concordat.model.Document;
import org.concordat.search.CountReport;
import org.concordat.search.SearchRequest;
import org.concordat.search.StatementSearcher;
import org.concordat.treaty.TreatyStructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat eval}. */
@Command(
    name = "eval",
    description = {
      "Measure analyses against gold, and search against relevance judgements.",
      "Without files: on the texts that come with the program."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat eval",
      "  concordat eval --format tsv > figures.tsv",
      "  concordat eval my-article.gold"
    })
final class EvalCommand implements Callable<Integer> {

  /** How figures are printed. */
  enum Format {
    table,
    tsv
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default), or tsv.")
  private Format format = Format.table;

  @Parameters(
      arity = "0..*",
      paramLabel = "GOLD",
      description = "Annotated articles of your own, in the markup of the module corpora.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec);
    Concordat concordat = Concordat.create();
    List<Figure> figures = new ArrayList<>();
    try {
      List<GoldDocument> gold = files.isEmpty() ? ownGold() : gold(files);
      figures.addAll(Evaluation.analyses(gold, concordat::analyze));
      if (files.isEmpty()) {
        figures.addAll(treaties(concordat));
        figures.addAll(retrieval(concordat, gold));
      }
    } catch (GoldException e) {
      throw new CommandFailure(e.getMessage());
    }
    if (format == Format.tsv) {
      console.println("language\tmeasure\tvalue\tcases");
      figures.forEach(figure -> console.println(line(figure)));
    } else {
      TextTable table = TextTable.of("language", "measure", "value", "cases");
      for (Figure figure : figures) {
        table.row(line(figure).split("\t"));
      }
      table.lines(console.width()).forEach(console::println);
    }
    return 0;
  }

  private static String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%.3f\t%d",
        figure.language(),
        figure.measure(),
        figure.value(),
        figure.cases());
  }

  private static List<GoldDocument> ownGold() {
    Corpora corpora = Corpora.load();
    return Stream.of(Corpora.Kind.NEWS, Corpora.Kind.COUNT_NEWS)
        .flatMap(kind -> corpora.names(kind).stream())
        .flatMap(name -> GoldReader.read(name, corpora.text(name)).stream())
        .toList();
  }

  private static List<GoldDocument> gold(List<Path> files) throws IOException {
    List<GoldDocument> gold = new ArrayList<>();
    for (Path file : files) {
      gold.addAll(GoldReader.read(file.toString(), Files.readString(file)));
    }
    return gold;
  }

  /** Which counts belong together, and which exclude each other. */
  private static List<Figure> counts(Corpora corpora, StatementSearcher searcher) {
    CountReport report = searcher.counts(Optional.empty(), SearchRequest.Filters.NONE);
    String gold = corpora.text(corpora.names(Corpora.Kind.COUNTS).getFirst());
    Score pairs = CountScorer.pairs(gold, report);
    Score verdicts = CountScorer.verdicts(gold, report);
    return List.of(
        new Figure("all", "counts.pairs.f1", pairs.f1(), pairs.wanted()),
        new Figure("all", "counts.verdicts", verdicts.recall(), verdicts.wanted()));
  }

  /** The structure of our treaties, and their articles side by side. */
  private static List<Figure> treaties(Concordat concordat) {
    Corpora corpora = Corpora.load();
    List<Figure> figures = new ArrayList<>();
    for (String table : corpora.names(Corpora.Kind.TREATY_STRUCTURE)) {
      String name = table.replace(".structure.tsv", "");
      List<TreatyStructure> texts = new ArrayList<>();
      for (Language language : Language.values()) {
        String file = name + "." + language.code() + ".txt";
        Document document = Document.of(file, corpora.text(file)).withLanguage(language.code());
        TreatyStructure structure = concordat.readTreaty(document);
        Score score = TreatyScorer.structure(corpora.text(table), structure);
        figures.add(
            new Figure(language.code(), name + ".structure.f1", score.f1(), score.wanted()));
        texts.add(structure);
      }
      Score score = TreatyScorer.alignment(concordat.alignTreaties(texts));
      figures.add(new Figure("all", name + ".alignment.f1", score.f1(), score.wanted()));
    }
    return figures;
  }

  /** Indexes the documents in a folder of its own, asks the topics and removes the folder. */
  private static List<Figure> retrieval(Concordat concordat, List<GoldDocument> gold)
      throws IOException {
    Corpora corpora = Corpora.load();
    List<Topic> topics = new ArrayList<>();
    corpora
        .names(Corpora.Kind.TOPICS)
        .forEach(name -> topics.addAll(Topic.read(name, corpora.text(name))));
    String judged = corpora.names(Corpora.Kind.QRELS).getFirst();
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      try (StatementIndex index = concordat.openIndex(folder.path())) {
        gold.forEach(document -> index.add(concordat.analyze(document.document())));
        index.commit();
      }
      try (StatementSearcher searcher = concordat.openSearcher(folder.path())) {
        List<Figure> figures = new ArrayList<>(counts(corpora, searcher));
        figures.addAll(
            SearchEvaluation.figures(
                searcher,
                topics,
                Qrels.read(judged, corpora.text(judged)),
                Stream.of(Language.values()).map(Language::code).toList()));
        return figures;
      }
    }
  }
}

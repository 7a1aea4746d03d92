package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.Concordat;
import org.concordat.json.TreatyJson;
import org.concordat.model.Span;
import org.concordat.treaty.Alignment;
import org.concordat.treaty.Alignment.Relation;
import org.concordat.treaty.AlignmentExport;
import org.concordat.treaty.ParagraphRows;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyStructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat treaty align}. */
@Command(
    name = "align",
    description = {
      "Lay the articles of one treaty side by side in several languages.",
      "Articles that are missing, inserted, joined, split or renumbered are marked."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat treaty align convention.en.txt convention.ru.txt convention.vi.txt",
      "  concordat treaty align --full convention.en.txt convention.ru.txt",
      "  concordat treaty align --format html convention.en.txt convention.vi.txt > page.html",
      "  concordat treaty align --format tmx convention.en.txt convention.vi.txt > memory.tmx"
    })
final class TreatyAlignCommand implements Callable<Integer> {

  /** How an alignment is printed. */
  enum Format {
    table,
    json,
    html,
    tmx
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default), json, html to print, or tmx for translators.")
  private Format format = Format.table;

  @Option(names = "--full", description = "Show the paragraphs too, not only the articles.")
  private boolean full;

  @Parameters(
      arity = "2..*",
      paramLabel = "FILE",
      description = "Texts of one treaty; the others are laid beside the first.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Concordat concordat = Main.concordat(spec);
    TreatyTexts texts = new TreatyTexts(concordat, console);
    List<TreatyStructure> read = texts.read(files);
    if (read.size() < 2) {
      throw new ParameterException(
          spec.commandLine(),
          "an alignment needs two treaty texts or more, " + read.size() + " could be read");
    }
    Alignment alignment = concordat.alignTreaties(read);
    switch (format) {
      case table -> print(console, alignment);
      case json -> console.println(new TreatyJson().write(alignment));
      case html -> console.println(AlignmentExport.html(alignment).stripTrailing());
      case tmx -> console.println(AlignmentExport.tmx(alignment).stripTrailing());
    }
    return texts.refused() ? 1 : 0;
  }

  private void print(Console console, Alignment alignment) {
    TextTable table =
        TextTable.of(
            alignment.texts().stream().map(text -> text.document().id()).toArray(String[]::new));
    for (Alignment.Row row : alignment.rows()) {
      String[] cells = new String[row.cells().size()];
      for (int text = 0; text < cells.length; text++) {
        cells[text] = cell(alignment, row, text);
      }
      table.row(cells);
      if (full) {
        ParagraphRows.of(row).forEach(paragraph -> table.row(paragraphs(alignment, paragraph)));
      }
    }
    table.lines(console.width()).forEach(console::println);
    List<Alignment.Row> differences = alignment.differences();
    console.println("");
    console.println(
        alignment.rows().size()
            + " rows, "
            + (differences.isEmpty()
                ? "every article beside its own"
                : differences.size() + " of them not clean:"));
    differences.forEach(row -> console.println("  " + difference(alignment, row)));
  }

  private static String cell(Alignment alignment, Alignment.Row row, int text) {
    Relation relation = row.relations().get(text);
    boolean odd = relation != Relation.SAME && relation != Relation.NONE;
    String source = alignment.texts().get(text).document().text();
    String articles =
        row.cells().get(text).stream()
            .map(article -> name(article, source))
            .collect(Collectors.joining(" + "));
    return odd ? (articles + " [" + name(relation) + "]").strip() : articles;
  }

  private static String name(TreatyNode article, String source) {
    String label = article.label().map(span -> span.in(source)).orElse("");
    String heading = article.heading().map(span -> " " + span.in(source)).orElse("");
    return (label + heading).replaceAll("\\s+", " ").strip();
  }

  private static String name(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static String[] paragraphs(Alignment alignment, List<Optional<Span>> paragraph) {
    String[] cells = new String[paragraph.size()];
    for (int text = 0; text < cells.length; text++) {
      String source = alignment.texts().get(text).document().text();
      cells[text] =
          paragraph.get(text).map(span -> span.in(source).replaceAll("\\s+", " ")).orElse("—");
    }
    return cells;
  }

  private static String difference(Alignment alignment, Alignment.Row row) {
    StringBuilder out = new StringBuilder();
    for (int text = 0; text < row.cells().size(); text++) {
      Relation relation = row.relations().get(text);
      if (relation != Relation.SAME && relation != Relation.NONE) {
        String source = alignment.texts().get(text).document().text();
        String pivotText = alignment.texts().get(0).document().text();
        String own =
            row.cells().get(text).stream()
                .map(article -> name(article, source))
                .collect(Collectors.joining(" + "));
        String pivot =
            row.cells().get(0).stream()
                .map(article -> name(article, pivotText))
                .collect(Collectors.joining(" + "));
        out.append(out.isEmpty() ? "" : "; ")
            .append(alignment.texts().get(text).document().id())
            .append(": ")
            .append(name(relation))
            .append(own.isEmpty() ? "" : " " + own)
            .append(pivot.isEmpty() ? "" : " (" + pivot + ")");
      }
    }
    return out.toString();
  }
}

package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.facts.TreatyProfile;
import org.concordat.json.TreatyJson;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyPart;
import org.concordat.treaty.TreatyStructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat treaty show}. */
@Command(
    name = "show",
    description = {
      "Print the structure of a treaty text: parts, articles, paragraphs, points.",
      "Before it stands what the text says of the treaty: parties, place and date, languages, entry"
          + " into force, depositary, terms."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat treaty show convention.txt",
      "  concordat treaty show --format json convention.txt > structure.json"
    })
final class TreatyShowCommand implements Callable<Integer> {

  private static final int SHOWN = 70;

  /** How a structure is printed. */
  enum Format {
    table,
    json
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default), or json (one object a line).")
  private Format format = Format.table;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Texts of treaties.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Concordat concordat = Main.concordat(spec);
    TreatyTexts texts = new TreatyTexts(concordat, console);
    TreatyJson json = new TreatyJson();
    for (TreatyStructure text : texts.read(files)) {
      if (format == Format.json) {
        console.println(json.write(text, concordat.treatyProfile(text)));
      } else {
        print(console, text, concordat.treatyProfile(text));
      }
    }
    return texts.refused() ? 1 : 0;
  }

  private static void print(Console console, TreatyStructure structure, TreatyProfile profile) {
    String text = structure.document().text();
    console.println(
        structure.title().map(title -> oneLine(title.in(text))).orElse(structure.document().id()));
    console.println(
        structure.articles().size()
            + " articles, language "
            + structure.document().language().orElse("und"));
    TextTable facts = TreatyFactsTable.of(profile, text);
    if (!facts.isEmpty()) {
      console.println("");
      facts.lines(console.width()).forEach(console::println);
      console.println("");
    }
    structure.nodes().forEach(node -> print(console, text, node, 0));
    console.println("");
  }

  private static void print(Console console, String text, TreatyNode node, int depth) {
    String label = node.label().map(span -> oneLine(span.in(text))).orElse("");
    boolean plain = node.part() == TreatyPart.PARAGRAPH && label.isEmpty();
    if (!plain || node.children().stream().anyMatch(child -> child.part() == TreatyPart.POINT)) {
      String name = plain || label.isEmpty() ? node.part().label() : label;
      console.println("  ".repeat(depth) + name + "  " + beginning(text, node));
    }
    node.children().forEach(child -> print(console, text, child, depth + 1));
  }

  /** A part's title, else the first words of its text. */
  private static String beginning(String text, TreatyNode node) {
    if (node.heading().isPresent()) {
      return oneLine(node.heading().get().in(text));
    }
    boolean division = node.part().ordinal() <= TreatyPart.ARTICLE.ordinal();
    int start = node.label().map(label -> label.end()).orElse(node.span().start());
    String rest = oneLine(text.substring(Math.min(start, node.span().end()), node.span().end()));
    return division && !node.children().isEmpty() && node.part() != TreatyPart.ARTICLE
        ? ""
        : rest.length() <= SHOWN ? rest : rest.substring(0, SHOWN) + "…";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}

package org.concordat.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.Concordat;
import org.concordat.json.PersonNameJson;
import org.concordat.link.PersonName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat names}. */
@Command(
    name = "names",
    description = {
      "Print whom each spelling of a name stands for, and how the languages spell it.",
      "One name a line, each treated alone; spellings of one name have the same id."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  concordat names people.txt", "  concordat names --format jsonl - < people.txt"})
final class NamesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default) or jsonl (one object a line for each name).")
  private NamesFormat format = NamesFormat.table;

  @Parameters(arity = "1", paramLabel = "FILE", description = "Names, - for standard input.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec);
    Concordat concordat = Main.concordat(spec);
    PersonNameJson json = new PersonNameJson();
    TextTable table = TextTable.of("As written", "Name", "Id", "Spellings");
    try (BufferedReader lines = new BufferedReader(reader(console))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        PersonName name = concordat.readName(line);
        switch (format) {
          case jsonl -> console.println(json.write(name));
          case table -> table.row(line, name.name(), name.id(), spellings(name));
        }
      }
    }
    if (format == NamesFormat.table) {
      table.lines(console.width()).forEach(console::println);
    }
    return 0;
  }

  private Reader reader(Console console) throws IOException {
    return file.toString().equals("-")
        ? new InputStreamReader(console.in(), StandardCharsets.UTF_8)
        : Files.newBufferedReader(file, StandardCharsets.UTF_8);
  }

  private static String spellings(PersonName name) {
    return new TreeMap<>(name.forms())
        .entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + ": " + String.join(", ", List.copyOf(entry.getValue())))
            .collect(Collectors.joining("; "));
  }
}

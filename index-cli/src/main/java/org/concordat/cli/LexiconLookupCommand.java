package org.concordat.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.concordat.Concordat;
import org.concordat.analysis.Language;
import org.concordat.analysis.lexicon.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code concordat lexicon lookup}. */
@Command(
    name = "lookup",
    description = "Show the concepts that words name, in any inflected form, with their terms.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat lexicon lookup подписали конвенцию",
      "  concordat lexicon lookup --language vi biến đổi khí hậu"
    })
final class LexiconLookupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of the words: en, ru or vi; all if not given.")
  private Optional<String> language = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words, or the id of a concept.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Concordat concordat = Main.concordat(spec);
    String text = String.join(" ", words);
    Set<Concept> found = new LinkedHashSet<>();
    concordat.lexicon().concept(text).ifPresent(found::add);
    found.addAll(concordat.concepts(text, language));
    if (found.isEmpty()) {
      console.note("concordat: no concept is named by: " + DisplayWidth.clean(text));
      return ErrorLines.REJECTS;
    }
    List<String> heads = new ArrayList<>(List.of("Id", "Domain", "Part", "Family"));
    for (Language code : Language.values()) {
      heads.add(code.code());
    }
    TextTable table = TextTable.of(heads.toArray(String[]::new));
    for (Concept concept : found) {
      List<String> row =
          new ArrayList<>(
              List.of(concept.id(), concept.domain(), concept.partOfSpeech(), concept.family()));
      for (Language code : Language.values()) {
        row.add(String.join(", ", concept.terms(code)));
      }
      table.row(row.toArray(String[]::new));
    }
    table.lines(console.width()).forEach(console::println);
    return 0;
  }
}

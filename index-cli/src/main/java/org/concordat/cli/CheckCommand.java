package org.concordat.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.concordat.index.IndexCheck;
import org.concordat.index.IndexHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code concordat check}. */
@Command(
    name = "check",
    description = {
      "Examine an index: is it whole, and does it hold what the job was given?",
      "Exits with 3 if it is broken, with 1 if something is missing, refused or out of date."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  concordat check --index idx", "  concordat check --index idx --format json"})
final class CheckCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The index, made by 'concordat index'.")
  private Path index = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people (the default) or json.")
  private SummaryFormat format = SummaryFormat.table;

  @Override
  public Integer call() {
    LibraryLogs.silence();
    Console console = Console.of(spec);
    IndexHealth health = IndexCheck.examine(index);
    if (format == SummaryFormat.json) {
      console.println(JsonMapper.builder().build().writeValueAsString(members(health)));
    } else {
      table(console, health);
    }
    for (String line : health.damage()) {
      console.note("concordat: " + index + ": broken: " + DisplayWidth.clean(line));
    }
    if (!health.isWhole()) {
      return ErrorLines.FAILED;
    }
    return health.isComplete() ? 0 : ErrorLines.REJECTS;
  }

  private static void table(Console console, IndexHealth health) {
    TextTable table = TextTable.of("index", "");
    table.row("state", health.isWhole() ? "whole" : "broken");
    table.row("schema", health.schema());
    if (health.isWhole()) {
      table.row("segments", String.valueOf(health.segments()));
      table.row("documents", String.valueOf(health.documents()));
      table.row("passages", String.valueOf(health.passages()));
      table.row("statements", String.valueOf(health.statements()));
      table.row("files", String.valueOf(health.files()));
      table.row("rejects", String.valueOf(health.rejects()));
      table.row("of older rules or lexicon", String.valueOf(health.stale()));
      table.row("documents missing", String.valueOf(health.missing()));
      table.row("vanished from disk", String.valueOf(health.vanished().size()));
      table.row("changed on disk", String.valueOf(health.changed().size()));
    }
    table.lines(console.width()).forEach(console::println);
    list(console, "vanished", health.vanished());
    list(console, "changed", health.changed());
  }

  private static void list(Console console, String what, List<String> files) {
    files.stream()
        .limit(SHOWN)
        .forEach(file -> console.println(what + ": " + DisplayWidth.clean(file)));
    if (files.size() > SHOWN) {
      console.println(what + ": " + (files.size() - SHOWN) + " more");
    }
  }

  private static Map<String, Object> members(IndexHealth health) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("whole", health.isWhole());
    members.put("complete", health.isComplete());
    members.put("damage", health.damage());
    members.put("schema", health.schema());
    members.put("segments", health.segments());
    members.put("documents", health.documents());
    members.put("passages", health.passages());
    members.put("statements", health.statements());
    members.put("files", health.files());
    members.put("rejects", health.rejects());
    members.put("stale", health.stale());
    members.put("missing", health.missing());
    members.put("vanished", health.vanished());
    members.put("changed", health.changed());
    return members;
  }
}

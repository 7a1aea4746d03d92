package org.concordat.cli;

import java.util.List;
import java.util.Locale;
import org.concordat.index.CountFact;
import org.concordat.search.CountReport;

/** Counts for people: a small table for each thing that is counted. */
final class CountsTable {

  private static final int SOURCE = 24;

  private final Console console;

  CountsTable(Console console) {
    this.console = console;
  }

  void print(CountReport report, boolean all) {
    List<CountReport.Group> shown =
        report.groups().stream().filter(group -> all || group.documents() > 1).toList();
    for (CountReport.Group group : shown) {
      print(group);
      console.println("");
    }
    long contradictory = report.groups().stream().filter(CountReport.Group::contradictory).count();
    int hidden = report.groups().size() - shown.size();
    console.println(
        Words.number(shown.size(), "group")
            + ", "
            + contradictory
            + " with a contradiction"
            + (hidden == 0
                ? ""
                : "; " + Words.number(hidden, "count") + " of one document alone (--all)"));
  }

  private void print(CountReport.Group group) {
    console.println(
        DisplayWidth.clean(
            group.counted()
                + group.relation().map(relation -> ", " + relation).orElse("")
                + (group.contradictory() ? "  — CONTRADICTION" : "")));
    TextTable table =
        TextTable.of("Number", "Verdict", "Lang", "Date", "Source", "In the words")
            .limit(4, SOURCE);
    for (CountReport.Count count : group.counts()) {
      CountFact fact = count.fact();
      table.row(
          Words.count(fact.comparator(), fact.value(), fact.maximum()),
          count.verdict().name().toLowerCase(Locale.ROOT),
          count.language(),
          count.published().orElse(""),
          count.source().map(source -> source + ", ").orElse("") + count.document(),
          count.sentence().replace(count.text(), "[" + count.text() + "]"));
    }
    table.lines(console.width()).forEach(console::println);
  }
}

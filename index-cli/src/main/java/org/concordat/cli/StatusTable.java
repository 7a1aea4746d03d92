package org.concordat.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.concordat.model.TreatyAct;
import org.concordat.model.TreatyAct.Force;
import org.concordat.search.TreatyStatus;

/** The status of a treaty for people: what each state did, then the words behind it. */
final class StatusTable {

  private static final int SOURCE = 24;

  private final Console console;

  StatusTable(Console console) {
    this.console = console;
  }

  void print(TreatyStatus status) {
    console.println(String.join(", ", status.treaties()));
    console.println("");
    if (status.parties().isEmpty()) {
      console.println("no document says what a state did to it");
      return;
    }
    List<TreatyAct.Kind> kinds =
        Arrays.stream(TreatyAct.Kind.values())
            .filter(
                kind -> status.parties().stream().anyMatch(party -> party.deed(kind).isPresent()))
            .toList();
    overview(status, kinds);
    console.println("");
    words(status);
    console.println("");
    console.println(summary(status, kinds));
  }

  private void overview(TreatyStatus status, List<TreatyAct.Kind> kinds) {
    List<String> heads = new ArrayList<>(List.of("Party"));
    kinds.forEach(kind -> heads.add(kind.label()));
    TextTable table = TextTable.of(heads.toArray(String[]::new));
    for (TreatyStatus.Party party : status.parties()) {
      List<String> cells = new ArrayList<>(List.of(name(party.id())));
      kinds.forEach(kind -> cells.add(party.deed(kind).map(StatusTable::cell).orElse("")));
      table.row(cells.toArray(String[]::new));
    }
    table.lines(console.width()).forEach(console::println);
  }

  private static String cell(TreatyStatus.Deed deed) {
    String when = deed.date().orElse(deed.force() == Force.DONE ? "yes" : "");
    String force = deed.force() == Force.DONE ? "" : deed.force().label() + " ";
    return (force + when).strip() + (deed.contradictory() ? " (dates differ)" : "");
  }

  private void words(TreatyStatus status) {
    TextTable table =
        TextTable.of("Party", "Act", "Date", "Lang", "Published", "Source", "In the words")
            .limit(5, SOURCE);
    for (TreatyStatus.Party party : status.parties()) {
      for (TreatyStatus.Deed deed : party.deeds()) {
        for (TreatyStatus.Report report : deed.reports()) {
          String force = report.force() == Force.DONE ? "" : " (" + report.force().label() + ")";
          table.row(
              name(party.id()),
              deed.kind().label() + force,
              report.date().orElse(""),
              report.language(),
              report.published().orElse(""),
              report.source().map(source -> source + ", ").orElse("") + report.document(),
              report.speaker().map(speaker -> speaker + ": ").orElse("")
                  + report.sentence().replace(report.text(), "[" + report.text() + "]"));
        }
      }
    }
    table.lines(console.width()).forEach(console::println);
  }

  private static String summary(TreatyStatus status, List<TreatyAct.Kind> kinds) {
    int parties = status.parties().size();
    List<String> parts = new ArrayList<>(List.of(parties + (parties == 1 ? " party" : " parties")));
    for (TreatyAct.Kind kind : kinds) {
      long done =
          status.parties().stream()
              .flatMap(party -> party.deed(kind).stream())
              .filter(deed -> deed.force() == Force.DONE)
              .count();
      parts.add(kind.label() + " " + done);
    }
    long odd =
        status.parties().stream()
            .flatMap(party -> party.deeds().stream())
            .filter(TreatyStatus.Deed::contradictory)
            .count();
    return String.join(", ", parts) + (odd == 0 ? "" : "; dates differ in " + odd);
  }

  private static String name(String id) {
    String key = id.substring(id.indexOf(':') + 1);
    return id.startsWith("country:") ? Locale.of("", key).getDisplayCountry(Locale.ENGLISH) : key;
  }
}

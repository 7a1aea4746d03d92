package org.concordat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.model.Analysis;
import org.concordat.model.Citation;
import org.concordat.model.CountMention;
import org.concordat.model.DateMention;
import org.concordat.model.Document;
import org.concordat.model.Entity;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.MentionType;
import org.concordat.model.OfficialMention;
import org.concordat.model.Statement;

/** An analysis for people: who said what first, then who and what is named, counted and dated. */
final class AnalysisTable implements AnalysisPrinter {

  private static final int WHO = 30;
  private static final int CUE = 18;

  private final Console console;
  private final boolean explain;
  private boolean first = true;

  private final int most;

  AnalysisTable(Console console, boolean explain) {
    this(console, explain, Integer.MAX_VALUE);
  }

  /** Prints at most so many rows of each section. */
  AnalysisTable(Console console, boolean explain, int most) {
    this.console = console;
    this.explain = explain;
    this.most = most;
  }

  @Override
  public void print(Analysis analysis) {
    if (!first) {
      console.println("");
      console.println("═".repeat(console.width()));
    }
    first = false;
    EntityNames names = new EntityNames(analysis);
    head(analysis);
    section("Statements", statements(analysis, names));
    section("Persons", persons(analysis, names));
    section("Other offices", offices(analysis, names));
    section("Countries", entities(analysis, MentionType.COUNTRY));
    section("Organizations", entities(analysis, MentionType.ORGANIZATION));
    section("Treaties", entities(analysis, MentionType.TREATY));
    section("Articles cited", citations(analysis));
    section("Places", entities(analysis, MentionType.PLACE));
    section("Counts", counts(analysis));
    section("Dates", dates(analysis));
    console.out().flush();
  }

  private void head(Analysis analysis) {
    Document document = analysis.document();
    List<String> parts = new ArrayList<>();
    parts.add(DisplayWidth.clean(document.id()));
    parts.add(language(document.language().orElse("und")));
    document.published().ifPresent(parts::add);
    document.source().ifPresent(source -> parts.add(DisplayWidth.clean(source)));
    parts.add(Words.number(analysis.sentences().size(), "sentence"));
    parts.add(Words.number(analysis.statements().size(), "statement"));
    parts.add(Words.number(analysis.mentions().size(), "mention"));
    DisplayWidth.wrap(String.join(" · ", parts), console.width()).forEach(console::println);
    document
        .title()
        .map(DisplayWidth::clean)
        .filter(title -> !title.isEmpty())
        .ifPresent(title -> DisplayWidth.wrap(title, console.width()).forEach(console::println));
  }

  private static String language(String code) {
    return code.equals("und")
        ? "language unknown"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private void section(String title, TextTable table) {
    if (!table.isEmpty()) {
      console.println("");
      console.println(title + " (" + table.size() + ")");
      table.first(most).lines(console.width()).forEach(console::println);
      if (table.size() > most) {
        console.println("… and " + (table.size() - most) + " more");
      }
    }
  }

  private String[] withRule(Evidence evidence, String... cells) {
    if (!explain) {
      return cells;
    }
    String[] longer = java.util.Arrays.copyOf(cells, cells.length + 1);
    longer[cells.length] =
        evidence.rule() + " " + String.format(Locale.ROOT, "%.2f", evidence.confidence());
    return longer;
  }

  private TextTable table(String... heads) {
    if (!explain) {
      return TextTable.of(heads);
    }
    String[] longer = java.util.Arrays.copyOf(heads, heads.length + 1);
    longer[heads.length] = "Rule";
    return TextTable.of(longer);
  }

  private TextTable statements(Analysis analysis, EntityNames names) {
    String text = analysis.document().text();
    TextTable table = table("Who", "Cue", "What", "Kind").limit(0, WHO).limit(1, CUE);
    for (Statement statement : analysis.statements()) {
      String kind = statement.kind().name().toLowerCase(Locale.ROOT);
      table.row(
          withRule(
              statement.evidence(),
              names.speaker(statement, text),
              statement.cue().map(cue -> cue.span().in(text)).orElse("")
                  + (statement.negated() ? " (not)" : ""),
              statement.content().in(text),
              kind));
    }
    return table;
  }

  private static TextTable persons(Analysis analysis, EntityNames names) {
    TextTable table = TextTable.of("Name", "Office", "In other languages", "Id", "Times");
    for (Entity entity : analysis.entities()) {
      if (entity.type() == MentionType.PERSON) {
        table.row(
            entity.name(),
            names.offices(entity.id()),
            EntityNames.others(entity),
            entity.id(),
            Integer.toString(entity.mentions().size()));
      }
    }
    return table;
  }

  /** Offices whose holder has no name in the text. */
  private TextTable offices(Analysis analysis, EntityNames names) {
    TextTable table = table("Office", "In English", "Of");
    Set<String> seen = new LinkedHashSet<>();
    for (Mention mention : analysis.mentions()) {
      if (mention instanceof OfficialMention official && official.person().isEmpty()) {
        String of = official.affiliation().map(names::of).orElse("");
        if (seen.add(official.role() + '\t' + of)) {
          table.row(
              withRule(official.evidence(), official.role(), official.roleLabel().orElse(""), of));
        }
      }
    }
    return table;
  }

  private static TextTable entities(Analysis analysis, MentionType type) {
    TextTable table = TextTable.of("Name", "In other languages", "Id", "Times");
    for (Entity entity : analysis.entities()) {
      if (entity.type() == type) {
        table.row(
            entity.name(),
            EntityNames.others(entity),
            entity.id(),
            Integer.toString(entity.mentions().size()));
      }
    }
    return table;
  }

  private TextTable citations(Analysis analysis) {
    TextTable table = table("Words", "Article");
    for (Citation citation : analysis.citations()) {
      table.row(
          withRule(
              citation.evidence(), citation.span().in(analysis.document().text()), citation.key()));
    }
    return table;
  }

  private TextTable counts(Analysis analysis) {
    TextTable table = table("Words", "Number", "Of what", "Doing");
    for (Mention mention : analysis.mentions()) {
      if (mention instanceof CountMention count) {
        table.row(
            withRule(
                count.evidence(),
                count.span().in(analysis.document().text()),
                Words.count(count.comparator(), count.value(), count.maximum()),
                count.counted().isEmpty()
                    ? count.unit().orElse("")
                    : String.join(", ", count.counted()),
                count.relation().orElse("")));
      }
    }
    return table;
  }

  private TextTable dates(Analysis analysis) {
    String text = analysis.document().text();
    TextTable table = table("Words", "Date");
    Map<String, DateMention> byWords = new LinkedHashMap<>();
    for (Mention mention : analysis.mentions()) {
      if (mention instanceof DateMention date) {
        byWords.putIfAbsent(date.span().in(text) + '\t' + date.iso().orElse(""), date);
      }
    }
    for (DateMention date : byWords.values()) {
      table.row(
          withRule(
              date.evidence(), date.span().in(text), date.iso().orElse("(relative, unresolved)")));
    }
    return table;
  }
}

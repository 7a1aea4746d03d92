package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.model.Span;
import org.concordat.search.Hit;
import org.concordat.search.QueryTerm;
import org.concordat.search.SearchResult;

/** Answers for people: a hit a paragraph, what met the query marked in the original words. */
final class SearchTable implements SearchPrinter {

  private static final String INDENT = "    ";
  private static final int LONGEST = 600;

  private static final int MOST_TRANSLATIONS = 5;

  private final Console console;
  private final boolean severalTopics;

  SearchTable(Console console, boolean severalTopics) {
    this.console = console;
    this.severalTopics = severalTopics;
  }

  @Override
  public void print(Topic topic, SearchResult result) {
    if (severalTopics) {
      console.println("── " + DisplayWidth.clean(topic.id() + "  " + topic.words()));
    }
    explain(result);
    if (result.hits().isEmpty()) {
      console.println("nothing found (the query was read in " + result.language() + ")");
    }
    for (Hit hit : result.hits()) {
      print(hit);
    }
    if (!result.hits().isEmpty()) {
      console.println(result.hits().size() + " of " + Words.number(result.total(), "hit"));
    }
    for (SearchResult.Facet facet : result.facets()) {
      if (!facet.values().isEmpty()) {
        String values =
            facet.values().stream()
                .map(value -> value.value() + " (" + value.count() + ")")
                .collect(Collectors.joining(", "));
        indented(facet.field() + ": " + values, "");
      }
    }
    console.out().flush();
  }

  private void explain(SearchResult result) {
    if (result.terms().isEmpty()) {
      return;
    }
    console.println("the query was read in " + result.language());
    TextTable table = TextTable.of("Words", "Weight", "Found in", "Terms", "In other languages");
    for (QueryTerm term : result.terms()) {
      table.row(
          term.words(),
          String.format(Locale.ROOT, "%.1f", term.weight()),
          Words.number(term.units(), "unit"),
          String.join(" ", term.terms()),
          term.translated() ? translations(term, result.language()) : "(no translation)");
    }
    table.lines(console.width()).forEach(console::println);
    console.println("");
  }

  private static String translations(QueryTerm term, String language) {
    return new TreeMap<>(term.translations())
        .entrySet().stream()
            .filter(entry -> !entry.getKey().equals(language) && !entry.getValue().isEmpty())
            .map(
                entry ->
                    entry.getKey()
                        + ": "
                        + entry.getValue().stream()
                            .limit(MOST_TRANSLATIONS)
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
  }

  private void print(Hit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(hit.id());
    parts.add(hit.language());
    hit.published().ifPresent(parts::add);
    hit.source().ifPresent(parts::add);
    parts.add(String.format(Locale.ROOT, "%.2f", hit.score()));
    console.println(
        String.format(Locale.ROOT, "%2d. ", hit.rank())
            + DisplayWidth.clean(String.join(" · ", parts)));
    hit.title().map(DisplayWidth::clean).ifPresent(title -> indented(title, INDENT));
    hit.statement()
        .ifPresent(
            statement ->
                indented(
                    statement.speakerText().or(statement::speaker).orElse("(nobody named)")
                        + statement.cue().map(cue -> " | " + cue).orElse("")
                        + " |",
                    INDENT));
    indented(marked(hit), INDENT);
    console.println("");
  }

  private void indented(String text, String indent) {
    for (String line :
        DisplayWidth.wrap(DisplayWidth.clean(text), console.width() - indent.length())) {
      console.println(indent + line);
    }
  }

  /** The words of a hit, from a little before the first highlight on where they are many. */
  private static String marked(Hit hit) {
    String text = hit.text();
    int offset = hit.span().start();
    int from = 0;
    if (text.length() > LONGEST && !hit.highlights().isEmpty()) {
      from = Math.max(0, hit.highlights().get(0).start() - offset - LONGEST / 4);
      from = from == 0 ? 0 : text.lastIndexOf(' ', from) + 1;
    }
    int to = Math.min(text.length(), from + LONGEST);
    StringBuilder out = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (Span span : hit.highlights()) {
      int start = span.start() - offset;
      int end = span.end() - offset;
      if (start >= at && end <= to) {
        out.append(text, at, start).append('[').append(text, start, end).append(']');
        at = end;
      }
    }
    return out.append(text, at, to).append(to < text.length() ? " …" : "").toString();
  }
}

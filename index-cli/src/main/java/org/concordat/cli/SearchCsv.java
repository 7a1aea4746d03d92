package org.concordat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.search.Hit;
import org.concordat.search.SearchResult;

/** A row for each hit. */
final class SearchCsv implements SearchPrinter {

  private final Csv csv;

  SearchCsv(Console console) {
    csv =
        new Csv(
            console,
            "query_id",
            "query",
            "rank",
            "score",
            "id",
            "document",
            "language",
            "source",
            "published",
            "title",
            "start",
            "end",
            "text",
            "speaker",
            "speaker_id",
            "cue");
  }

  @Override
  public void print(Topic topic, SearchResult result) {
    for (Hit hit : result.hits()) {
      Optional<Hit.StatementHit> statement = hit.statement();
      csv.row(
          List.of(
              topic.id(),
              topic.words(),
              Integer.toString(hit.rank()),
              String.format(Locale.ROOT, "%.4f", hit.score()),
              hit.id(),
              hit.document(),
              hit.language(),
              hit.source().orElse(""),
              hit.published().orElse(""),
              hit.title().orElse(""),
              Integer.toString(hit.span().start()),
              Integer.toString(hit.span().end()),
              hit.text(),
              statement.flatMap(Hit.StatementHit::speakerText).orElse(""),
              statement.flatMap(Hit.StatementHit::speaker).orElse(""),
              statement.flatMap(Hit.StatementHit::cue).orElse("")));
    }
  }
}

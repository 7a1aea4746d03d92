package org.concordat.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.concordat.model.Analysis;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Citation;
import org.concordat.model.CountMention;
import org.concordat.model.DateMention;
import org.concordat.model.Document;
import org.concordat.model.Evidence;
import org.concordat.model.Mention;
import org.concordat.model.OfficialMention;
import org.concordat.model.OrganizationMention;
import org.concordat.model.PersonMention;
import org.concordat.model.PlaceMention;
import org.concordat.model.Span;
import org.concordat.model.Statement;
import org.concordat.model.TreatyMention;

/** A row for each statement and each mention, all with the same columns. */
final class AnalysisCsv implements AnalysisPrinter {

  private final Csv csv;

  /** Where the text that is being printed begins in its document. */
  private int offset;

  AnalysisCsv(Console console) {
    csv =
        new Csv(
            console,
            "document",
            "language",
            "published",
            "record",
            "type",
            "start",
            "end",
            "text",
            "id",
            "name",
            "speaker",
            "speaker_id",
            "cue",
            "class",
            "comparator",
            "value",
            "maximum",
            "counted",
            "relation",
            "date",
            "role",
            "affiliation",
            "rule",
            "confidence");
  }

  @Override
  public void printLong(Iterator<AnalysisPiece> pieces) {
    while (pieces.hasNext()) {
      AnalysisPiece piece = pieces.next();
      offset = piece.offset();
      print(piece.analysis());
    }
    offset = 0;
  }

  @Override
  public void print(Analysis analysis) {
    Document document = analysis.document();
    for (Statement statement : analysis.statements()) {
      csv.row(
          row(
              document,
              "statement",
              statement.kind().name().toLowerCase(Locale.ROOT),
              statement.content(),
              List.of("", ""),
              List.of(
                  statement
                      .speaker()
                      .flatMap(speaker -> speaker.span())
                      .map(span -> span.in(document.text()))
                      .orElse(""),
                  statement.speaker().flatMap(speaker -> speaker.id()).orElse(""),
                  statement.cue().map(cue -> cue.span().in(document.text())).orElse(""),
                  statement.act().name().toLowerCase(Locale.ROOT)),
              List.of("", "", "", "", ""),
              List.of("", "", ""),
              statement.evidence()));
    }
    for (Mention mention : analysis.mentions()) {
      csv.row(
          row(
              document,
              "mention",
              mention.type().name(),
              mention.span(),
              List.of(mention.id().orElse(""), name(mention)),
              List.of("", "", "", ""),
              mention instanceof CountMention count ? count(count) : List.of("", "", "", "", ""),
              details(mention),
              mention.evidence()));
    }
    for (Citation citation : analysis.citations()) {
      csv.row(
          row(
              document,
              "citation",
              "article",
              citation.span(),
              List.of(citation.key(), ""),
              List.of("", "", "", ""),
              List.of("", "", "", "", ""),
              List.of("", "", ""),
              citation.evidence()));
    }
  }

  private List<String> row(
      Document document,
      String kind,
      String type,
      Span span,
      List<String> identity,
      List<String> speech,
      List<String> count,
      List<String> details,
      Evidence evidence) {
    List<String> row = new java.util.ArrayList<>();
    row.add(document.id());
    row.add(document.language().orElse("und"));
    row.add(document.published().orElse(""));
    row.add(kind);
    row.add(type);
    row.add(Integer.toString(span.start() + offset));
    row.add(Integer.toString(span.end() + offset));
    row.add(span.in(document.text()));
    row.addAll(identity);
    row.addAll(speech);
    row.addAll(count);
    row.addAll(details);
    row.add(evidence.rule());
    row.add(Double.toString(evidence.confidence()));
    return row;
  }

  private static String name(Mention mention) {
    return switch (mention) {
      case PersonMention person -> person.name();
      case OrganizationMention organization -> organization.name();
      case PlaceMention place -> place.name();
      case TreatyMention treaty -> treaty.name();
      default -> "";
    };
  }

  private static List<String> count(CountMention count) {
    return List.of(
        count.comparator().sign(),
        count.value().stripTrailingZeros().toPlainString(),
        count.maximum().map(most -> most.stripTrailingZeros().toPlainString()).orElse(""),
        String.join("|", count.counted()),
        count.relation().orElse(""));
  }

  private static List<String> details(Mention mention) {
    return switch (mention) {
      case DateMention date -> List.of(date.iso().orElse(""), "", "");
      case OfficialMention official ->
          List.of(
              "", official.roleLabel().orElse(official.role()), official.affiliation().orElse(""));
      default -> List.of("", "", "");
    };
  }
}

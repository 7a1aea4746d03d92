package org.concordat.treaty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.model.Span;

/** Writes alignments for people who print them and for translators. */
public final class AlignmentExport {

  private AlignmentExport() {}

  /**
   * Writes a page to read and to print: one column a text, one row a paragraph.
   *
   * @param alignment the texts side by side
   * @return an HTML 5 document in UTF-8, complete in itself
   */
  public static String html(Alignment alignment) {
    StringBuilder out = new StringBuilder(1 << 14);
    out.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
    out.append(escape(title(alignment.texts().get(0))));
    out.append("</title>\n<style>\n");
    out.append("body { font-family: serif; margin: 2em; }\n");
    out.append("table { border-collapse: collapse; table-layout: fixed; width: 100%; }\n");
    out.append("td, th { vertical-align: top; text-align: left; padding: .4em .8em; }\n");
    out.append("tr.article td { border-top: 1px solid #888; font-weight: bold; }\n");
    out.append("td.odd { background: #fff2cc; }\n");
    out.append("tr { break-inside: avoid; }\nthead { display: table-header-group; }\n");
    out.append("</style></head>\n<body><table>\n<thead><tr>");
    for (TreatyStructure text : alignment.texts()) {
      out.append("<th lang=\"").append(language(text)).append("\">");
      out.append(escape(title(text))).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    alignment.rows().forEach(row -> htmlRow(out, alignment, row));
    return out.append("</tbody></table></body></html>\n").toString();
  }

  private static void htmlRow(StringBuilder out, Alignment alignment, Alignment.Row row) {
    out.append("<tr class=\"article\">");
    for (int text = 0; text < row.cells().size(); text++) {
      Alignment.Relation relation = row.relations().get(text);
      boolean odd = relation != Alignment.Relation.SAME && relation != Alignment.Relation.NONE;
      out.append(odd ? "<td class=\"odd\">" : "<td>");
      String source = alignment.texts().get(text).document().text();
      for (TreatyNode article : row.cells().get(text)) {
        article.label().ifPresent(label -> out.append(escape(label.in(source))).append(' '));
        article.heading().ifPresent(heading -> out.append(escape(heading.in(source))).append(' '));
      }
      if (odd) {
        out.append("<em>").append(relation.name().toLowerCase(Locale.ROOT)).append("</em>");
      }
      out.append("</td>");
    }
    out.append("</tr>\n");
    for (List<Optional<Span>> paragraph : ParagraphRows.of(row)) {
      out.append("<tr>");
      for (int text = 0; text < paragraph.size(); text++) {
        TreatyStructure structure = alignment.texts().get(text);
        String source = structure.document().text();
        out.append("<td lang=\"").append(language(structure)).append("\">");
        paragraph
            .get(text)
            .ifPresent(span -> out.append(escape(span.in(source)).replace("\n", "<br>")));
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
  }

  /**
   * Writes a translation memory: one unit a paragraph that at least two texts have. The format is
   * TMX 1.4b of the Localisation Industry Standards Association.
   *
   * @param alignment the texts side by side
   * @return a TMX document in UTF-8
   */
  public static String tmx(Alignment alignment) {
    StringBuilder out = new StringBuilder(1 << 14);
    String first = language(alignment.texts().get(0));
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    out.append("<header creationtool=\"concordat\" creationtoolversion=\"0.1\" segtype=\"block\"");
    out.append(" o-tmf=\"plain\" adminlang=\"en\" datatype=\"plaintext\" srclang=\"");
    out.append(first).append("\"/>\n<body>\n");
    for (Alignment.Row row : alignment.rows()) {
      for (List<Optional<Span>> paragraph : ParagraphRows.of(row)) {
        if (paragraph.stream().filter(Optional::isPresent).count() > 1) {
          unit(out, alignment, paragraph);
        }
      }
    }
    return out.append("</body>\n</tmx>\n").toString();
  }

  private static void unit(StringBuilder out, Alignment alignment, List<Optional<Span>> paragraph) {
    out.append("<tu>");
    for (int text = 0; text < paragraph.size(); text++) {
      TreatyStructure structure = alignment.texts().get(text);
      String source = structure.document().text();
      paragraph
          .get(text)
          .ifPresent(
              span ->
                  out.append("<tuv xml:lang=\"")
                      .append(language(structure))
                      .append("\"><seg>")
                      .append(escape(span.in(source)))
                      .append("</seg></tuv>"));
    }
    out.append("</tu>\n");
  }

  private static String title(TreatyStructure text) {
    return text.title()
        .map(span -> span.in(text.document().text()).replace('\n', ' '))
        .orElse(text.document().id());
  }

  private static String language(TreatyStructure text) {
    return escape(text.document().language().orElse("und"));
  }

  /** Escapes what XML and HTML give a meaning, and leaves out what XML 1.0 forbids. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            sign -> {
              switch (sign) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                  if (sign >= ' ' || sign == '\n' || sign == '\t') {
                    out.appendCodePoint(sign);
                  }
                }
              }
            });
    return out.toString();
  }
}

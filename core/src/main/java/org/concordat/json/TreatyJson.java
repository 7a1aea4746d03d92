package org.concordat.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.facts.TreatyProfile;
import org.concordat.model.Span;
import org.concordat.treaty.Alignment;
import org.concordat.treaty.ParagraphRows;
import org.concordat.treaty.TreatyNode;
import org.concordat.treaty.TreatyStructure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes structures of treaty texts and alignments as JSON. Immutable and thread-safe. */
public final class TreatyJson {

  private final JsonFactory factory = new JsonFactory();

  /** Makes a writer. */
  public TreatyJson() {}

  /**
   * Writes a structure.
   *
   * @param structure the structure
   * @param profile what the text says of the treaty
   * @return one JSON object without a line break: id, language, title, facts, nodes with part,
   *     number, label, heading, start, end and children, and warnings
   */
  public String write(TreatyStructure structure, TreatyProfile profile) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      head(json, structure);
      json.writeBooleanProperty("treaty", structure.isTreaty());
      json.writeName("facts");
      ProfileJson.write(json, profile, structure.document().text());
      json.writeArrayPropertyStart("nodes");
      structure.nodes().forEach(node -> node(json, node, structure.document().text()));
      json.writeEndArray();
      json.writeArrayPropertyStart("warnings");
      structure.warnings().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  /**
   * Writes an alignment.
   *
   * @param alignment texts side by side
   * @return one JSON object without a line break: texts, and rows of articles with the relation of
   *     each text to the first and the paragraphs side by side
   */
  public String write(Alignment alignment) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("texts");
      for (TreatyStructure structure : alignment.texts()) {
        json.writeStartObject();
        head(json, structure);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("rows");
      alignment.rows().forEach(row -> row(json, alignment, row));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void head(JsonGenerator json, TreatyStructure structure) {
    json.writeStringProperty("id", structure.document().id());
    structure
        .document()
        .language()
        .ifPresent(language -> json.writeStringProperty("language", language));
    structure
        .title()
        .ifPresent(
            title -> json.writeStringProperty("title", title.in(structure.document().text())));
  }

  private static void node(JsonGenerator json, TreatyNode node, String text) {
    json.writeStartObject();
    json.writeStringProperty("part", node.part().label());
    node.number().ifPresent(number -> json.writeStringProperty("number", number));
    node.label().ifPresent(label -> json.writeStringProperty("label", label.in(text)));
    node.heading().ifPresent(heading -> json.writeStringProperty("heading", heading.in(text)));
    offsets(json, node.span());
    json.writeArrayPropertyStart("children");
    node.children().forEach(child -> node(json, child, text));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Alignment alignment, Alignment.Row row) {
    json.writeStartObject();
    json.writeArrayPropertyStart("cells");
    for (int text = 0; text < row.cells().size(); text++) {
      String source = alignment.texts().get(text).document().text();
      json.writeStartObject();
      json.writeStringProperty(
          "relation", row.relations().get(text).name().toLowerCase(Locale.ROOT));
      json.writeArrayPropertyStart("articles");
      for (TreatyNode article : row.cells().get(text)) {
        json.writeStartObject();
        article.number().ifPresent(number -> json.writeStringProperty("number", number));
        article
            .heading()
            .ifPresent(heading -> json.writeStringProperty("heading", heading.in(source)));
        offsets(json, article.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("paragraphs");
    for (List<Optional<Span>> paragraph : ParagraphRows.of(row)) {
      json.writeStartArray();
      for (Optional<Span> span : paragraph) {
        if (span.isPresent()) {
          json.writeStartObject();
          offsets(json, span.get());
          json.writeEndObject();
        } else {
          json.writeNull();
        }
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void offsets(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }
}

package org.concordat.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.model.Span;
import org.concordat.search.Hit;
import org.concordat.search.QueryTerm;
import org.concordat.search.SearchResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers as JSON. Offsets are those of the source document. Immutable, thread-safe. */
public final class SearchJson {

  private final JsonFactory factory = new JsonFactory();

  /** Makes a writer. */
  public SearchJson() {}

  /**
   * Writes the answers to a question.
   *
   * @param query the question
   * @param result its answers
   * @return one JSON object without a line break
   */
  public String write(String query, SearchResult result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("query", query);
      json.writeStringProperty("language", result.language());
      if (!result.terms().isEmpty()) {
        terms(json, result.terms());
      }
      json.writeNumberProperty("total", result.total());
      json.writeName("hits");
      json.writeStartArray();
      result.hits().forEach(hit -> hit(json, hit));
      json.writeEndArray();
      if (!result.facets().isEmpty()) {
        facets(json, result.facets());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void terms(JsonGenerator json, List<QueryTerm> terms) {
    json.writeName("terms");
    json.writeStartArray();
    for (QueryTerm term : terms) {
      json.writeStartObject();
      json.writeStringProperty("words", term.words());
      strings(json, "terms", term.terms());
      json.writeNumberProperty("weight", term.weight());
      json.writeBooleanProperty("translated", term.translated());
      json.writeNumberProperty("units", term.units());
      json.writeName("translations");
      json.writeStartObject();
      new TreeMap<>(term.translations()).forEach((code, words) -> strings(json, code, words));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void hit(JsonGenerator json, Hit hit) {
    json.writeStartObject();
    json.writeNumberProperty("rank", hit.rank());
    json.writeNumberProperty("score", hit.score());
    json.writeStringProperty("id", hit.id());
    json.writeStringProperty("document", hit.document());
    json.writeStringProperty("language", hit.language());
    text(json, "title", hit.title());
    text(json, "source", hit.source());
    text(json, "published", hit.published());
    span(json, hit.span());
    json.writeStringProperty("text", hit.text());
    json.writeName("highlights");
    json.writeStartArray();
    for (Span span : hit.highlights()) {
      json.writeStartObject();
      span(json, span);
      json.writeEndObject();
    }
    json.writeEndArray();
    hit.statement()
        .ifPresent(
            statement -> {
              json.writeName("statement");
              json.writeRawValue(statement.json());
            });
    json.writeEndObject();
  }

  private static void facets(JsonGenerator json, List<SearchResult.Facet> facets) {
    json.writeName("facets");
    json.writeStartObject();
    for (SearchResult.Facet facet : facets) {
      json.writeName(facet.field());
      json.writeStartArray();
      for (SearchResult.Value value : facet.values()) {
        json.writeStartObject();
        json.writeStringProperty("value", value.value());
        json.writeNumberProperty("count", value.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(present -> json.writeStringProperty(name, present));
  }
}

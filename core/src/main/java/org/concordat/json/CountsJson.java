package org.concordat.json;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.concordat.index.CountFact;
import org.concordat.search.CountReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes counts side by side as JSON. Immutable, thread-safe. */
public final class CountsJson {

  private final JsonFactory factory = new JsonFactory();

  /** Makes a writer. */
  public CountsJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return one JSON object without a line break
   */
  public String write(CountReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeName("groups");
      json.writeStartArray();
      for (CountReport.Group group : report.groups()) {
        json.writeStartObject();
        json.writeStringProperty("counted", group.counted());
        present(json, "relation", group.relation());
        json.writeBooleanProperty("contradictory", group.contradictory());
        json.writeName("counts");
        json.writeStartArray();
        group.counts().forEach(count -> count(json, count));
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void count(JsonGenerator json, CountReport.Count count) {
    CountFact fact = count.fact();
    json.writeStartObject();
    json.writeStringProperty("document", count.document());
    json.writeStringProperty("language", count.language());
    present(json, "source", count.source());
    present(json, "published", count.published());
    json.writeNumberProperty("start", fact.span().start());
    json.writeNumberProperty("end", fact.span().end());
    json.writeStringProperty("text", count.text());
    json.writeStringProperty("context", count.sentence());
    json.writeName("value");
    json.writeNumber(PlainNumbers.of(fact.value()));
    fact.maximum()
        .ifPresent(
            maximum -> {
              json.writeName("maximum");
              json.writeNumber(PlainNumbers.of(maximum));
            });
    json.writeStringProperty("comparator", fact.comparator().sign());
    json.writeName("counted");
    json.writeStartArray();
    fact.counted().forEach(json::writeString);
    json.writeEndArray();
    present(json, "relation", fact.relation());
    json.writeStringProperty("verdict", count.verdict().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void present(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(given -> json.writeStringProperty(name, given));
  }
}

package org.concordat.json;

import java.io.StringWriter;
import java.util.Optional;
import org.concordat.search.TreatyStatus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the status of a treaty as JSON. Immutable and thread-safe. */
public final class StatusJson {

  private final JsonFactory factory = new JsonFactory();

  /** Makes a writer. */
  public StatusJson() {}

  /**
   * Writes a status.
   *
   * @param status who did what
   * @return one JSON object without a line break: treaties, and parties with their acts, each with
   *     its reports
   */
  public String write(TreatyStatus status) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("treaties");
      status.treaties().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("parties");
      for (TreatyStatus.Party party : status.parties()) {
        json.writeStartObject();
        json.writeStringProperty("id", party.id());
        json.writeArrayPropertyStart("acts");
        party.deeds().forEach(deed -> deed(json, deed));
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void deed(JsonGenerator json, TreatyStatus.Deed deed) {
    json.writeStartObject();
    json.writeStringProperty("act", deed.kind().label());
    json.writeStringProperty("force", deed.force().label());
    text(json, "date", deed.date());
    json.writeBooleanProperty("contradictory", deed.contradictory());
    json.writeArrayPropertyStart("reports");
    for (TreatyStatus.Report report : deed.reports()) {
      json.writeStartObject();
      json.writeStringProperty("document", report.document());
      json.writeStringProperty("language", report.language());
      text(json, "source", report.source());
      text(json, "published", report.published());
      text(json, "speaker", report.speaker());
      json.writeStringProperty("force", report.force().label());
      text(json, "date", report.date());
      json.writeStringProperty("text", report.text());
      json.writeStringProperty("context", report.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(present -> json.writeStringProperty(name, present));
  }
}

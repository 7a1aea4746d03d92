package org.concordat.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.concordat.link.PersonName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes names of persons as JSON, one object a line. Immutable and thread-safe. */
public final class PersonNameJson {

  private final JsonFactory factory = new JsonFactory();

  /** Makes a writer. */
  public PersonNameJson() {}

  /**
   * Writes a name.
   *
   * @param name the name
   * @return one JSON object without a line break
   */
  public String write(PersonName name) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("text", name.text());
      json.writeStringProperty("id", name.id());
      json.writeStringProperty("name", name.name());
      json.writeName("forms");
      json.writeStartObject();
      name.forms().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(forms -> array(json, forms.getKey(), forms.getValue()));
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void array(JsonGenerator json, String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}

package org.concordat.json;

import java.util.Optional;
import org.concordat.model.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents from JSON lines: {@code {"id","text"}} and, where known, language, title,
 * published, source. Thread-safe.
 */
public final class DocumentJson {

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Makes a reader. */
  public DocumentJson() {}

  /**
   * Reads a document.
   *
   * @param line one JSON object
   * @return the document
   * @throws IllegalArgumentException if the line is no JSON object or lacks id or text; the message
   *     says which
   */
  public Document read(String line) {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("no JSON object");
    }
    return new Document(
        member(node, "id")
            .orElseThrow(() -> new IllegalArgumentException("member 'id' is missing")),
        member(node, "source"),
        member(node, "language"),
        member(node, "title"),
        member(node, "published"),
        member(node, "text")
            .orElseThrow(() -> new IllegalArgumentException("member 'text' is missing")));
  }

  private static Optional<String> member(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}

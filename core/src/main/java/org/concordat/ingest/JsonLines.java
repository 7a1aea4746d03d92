package org.concordat.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents from JSON lines: {@code {"id","text"}} and, where known, language, title,
 * published, source. A line that is none is refused alone. Thread-safe.
 */
final class JsonLines {

  /** What a line may have beside its text. */
  private static final int OTHER_MEMBERS = 1 << 20;

  private final AnalysisLimits limits;
  private final JsonMapper mapper;

  JsonLines(AnalysisLimits limits) {
    this.limits = limits;
    this.mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(limits.documentLength())
                            .build())
                    .build())
            .build();
  }

  void read(IngestedFile file, String id, InputStream bytes, DocumentSink sink) throws IOException {
    InputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    long number = 0;
    for (Optional<byte[]> line = line(buffered); line.isPresent(); line = line(buffered)) {
      number++;
      String place = id + ":" + number;
      if (line.get().length > limits.documentLength() + OTHER_MEMBERS) {
        sink.reject(file.reject(place, Stage.READ, Limits.tooLong(limits)));
      } else if (!isBlank(line.get())) {
        Consumer<String> warn = warning -> sink.warning(file.reject(place, Stage.DECODE, warning));
        try {
          sink.document(file, document(line.get(), number == 1, warn));
        } catch (IngestException e) {
          sink.reject(file.reject(place, e.stage(), e.getMessage()));
        }
      }
    }
  }

  /** One line without its end; of a line over the limit so much that one sees it. */
  private Optional<byte[]> line(InputStream bytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    long most = (long) limits.documentLength() + OTHER_MEMBERS;
    int next = bytes.read();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (line.size() <= most) {
        line.write(next);
      }
      next = bytes.read();
    }
    return Optional.of(line.toByteArray());
  }

  private static boolean isBlank(byte[] line) {
    for (byte value : line) {
      if (value < 0 || value > ' ') {
        return false;
      }
    }
    return true;
  }

  private Document document(byte[] line, boolean first, Consumer<String> warn)
      throws IngestException {
    int start = first && line.length > 2 && (line[0] & 0xFF) == 0xEF ? 3 : 0;
    JsonNode node;
    try {
      Utf8Shape shape = Utf8Shape.of(line);
      if (shape.wrong() == 0) {
        node = mapper.readTree(line, start, line.length - start);
      } else {
        if (shape.wrong() > line.length / 100) {
          throw new IngestException(Stage.DECODE, "no UTF-8");
        }
        warn.accept(shape.wrong() + " bytes are no UTF-8");
        node =
            mapper.readTree(new String(line, start, line.length - start, StandardCharsets.UTF_8));
      }
    } catch (StreamConstraintsException e) {
      throw new IngestException(Stage.READ, Limits.tooLong(limits), e);
    } catch (JacksonException e) {
      throw new IngestException(Stage.PARSE, "no JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject()) {
      throw new IngestException(Stage.PARSE, "no JSON object");
    }
    return new Document(
        needed(node, "id"),
        member(node, "source"),
        member(node, "language"),
        member(node, "title"),
        member(node, "published"),
        needed(node, "text"));
  }

  private static String needed(JsonNode node, String name) throws IngestException {
    return member(node, name)
        .orElseThrow(
            () ->
                new IngestException(
                    Stage.PARSE, "member '" + name + "' is missing or not a string"));
  }

  private static Optional<String> member(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}

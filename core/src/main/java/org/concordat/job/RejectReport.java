package org.concordat.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.ingest.IngestedFile;
import org.concordat.ingest.Reject;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of a job: a JSON object a line for each reject, {@code {"file","stage","reason"}},
 * with {@code name} and {@code path} of the file to read again.
 */
public final class RejectReport implements AutoCloseable {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Writer writer;

  private RejectReport(Writer writer) {
    this.writer = writer;
  }

  /**
   * Begins a report.
   *
   * @param file where; what was there is lost
   * @return the report
   * @throws IOException if it cannot be written
   */
  public static RejectReport create(Path file) throws IOException {
    return new RejectReport(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /**
   * Writes a reject.
   *
   * @param reject file and reason
   * @param name the name of the whole file that it belongs to
   */
  public void add(Reject reject, String name) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("file", reject.file());
    line.put("stage", reject.stageName());
    line.put("reason", reject.reason());
    reject
        .path()
        .ifPresent(
            path -> {
              line.put("name", name);
              line.put("path", Origins.absolute(path).toString());
            });
    try {
      writer.write(MAPPER.writeValueAsString(line) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /**
   * Reads the files of a report that are still there, each once.
   *
   * @param report a report
   * @return the files, in the order of the report
   * @throws IOException if it cannot be read, or is no report; the message says in which line
   */
  public static List<IngestedFile> files(Path report) throws IOException {
    Map<String, IngestedFile> files = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(report, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode node;
      try {
        node = MAPPER.readTree(line);
      } catch (JacksonException e) {
        throw new IOException(report + ":" + number + ": no line of a report", e);
      }
      String name = node.path("name").asString("");
      Path path = Path.of(node.path("path").asString(""));
      if (!name.isEmpty() && Files.isRegularFile(path)) {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        files.put(
            name,
            new IngestedFile(
                name, Optional.of(path), found.size(), found.lastModifiedTime().toMillis()));
      }
    }
    return new ArrayList<>(files.values());
  }
}

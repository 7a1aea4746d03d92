package org.concordat.json;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.model.AnalysisPiece;
import org.concordat.model.Entity;
import org.concordat.model.Span;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes the analysis of a long document as one JSON object without holding it in memory: the text
 * goes out as its pieces come, what was found in them waits in temporary files. Belongs to one
 * thread.
 */
public final class LongAnalysisJson {

  private final AnalysisJson json;
  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  /**
   * Makes a writer.
   *
   * @param json how the parts are written
   */
  public LongAnalysisJson(AnalysisJson json) {
    this.json = json;
  }

  /**
   * Writes one object without a line break.
   *
   * @param pieces what was found, piece by piece
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public void write(Iterator<AnalysisPiece> pieces, Writer out) throws IOException {
    try {
      boolean first = true;
      while (pieces.hasNext()) {
        AnalysisPiece piece = pieces.next();
        if (first) {
          String head = json.head(piece.analysis().document());
          out.write(head.substring(0, head.length() - 1) + ",\"text\":\"");
        }
        out.write(
            JsonStringEncoder.getInstance().quoteAsCharArray(piece.analysis().document().text()));
        keep(piece);
        first = false;
      }
      out.write('"');
      for (Map.Entry<String, Path> file : files.entrySet()) {
        out.write(",\"" + file.getKey() + "\":[");
        if (file.getKey().equals("entities")) {
          out.write(json.entities(new ArrayList<>(entities.values())));
        } else {
          copy(file.getValue(), out);
        }
        out.write(']');
      }
      out.write('}');
    } finally {
      for (Path file : files.values()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void keep(AnalysisPiece piece) throws IOException {
    for (Map.Entry<String, String> array : json.arrays(piece).entrySet()) {
      Path file = files.get(array.getKey());
      if (file == null) {
        file = Files.createTempFile("concordat-", ".json");
        files.put(array.getKey(), file);
      }
      if (!array.getValue().isEmpty()) {
        String comma = Files.size(file) == 0 ? "" : ",";
        Files.writeString(file, comma + array.getValue(), java.nio.file.StandardOpenOption.APPEND);
      }
    }
    for (Entity entity : piece.analysis().entities()) {
      entities.merge(entity.id(), entity, LongAnalysisJson::joined);
    }
  }

  /** Where the mentions stand is not written, only how many there are. */
  private static Entity joined(Entity known, Entity later) {
    List<Span> mentions = new ArrayList<>(known.mentions());
    mentions.addAll(later.mentions());
    return new Entity(
        known.id(), known.type(), known.name(), known.labels(), mentions, known.sameAs());
  }

  private static void copy(Path file, Writer out) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.transferTo(out);
    }
  }
}

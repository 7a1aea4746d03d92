package org.concordat.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.concordat.model.AnalysisLimits;
import org.concordat.model.Document;

/** Finds out what bytes are and reads them with whoever can. Thread-safe. */
final class ContentReader {

  private final AnalysisLimits limits;
  private final List<ContentParser> parsers;
  private final MediaTypes types = new MediaTypes();
  private final PlainTextReader plain;
  private final JsonLines lines;
  private final ArchiveReader archives;

  ContentReader(AnalysisLimits limits, List<ContentParser> parsers) {
    this.limits = limits;
    this.parsers = parsers;
    this.plain = new PlainTextReader(limits);
    this.lines = new JsonLines(limits);
    this.archives = new ArchiveReader(limits, this);
  }

  /** Reads a file on disk or standard input. */
  void read(IngestedFile file, InputStream bytes, DocumentSink sink) {
    try {
      read(file, file.id(), bytes, ArchiveBudget.ofFile(limits), sink);
    } catch (ArchiveLimitException e) {
      sink.reject(file.reject(Stage.FIND, e.getMessage()));
    }
  }

  /** Reads a file or an entry of an archive. */
  void read(
      IngestedFile file, String id, InputStream bytes, ArchiveBudget budget, DocumentSink sink)
      throws ArchiveLimitException {
    try {
      if (file.size() > limits.fileBytes()) {
        throw new IngestException(Stage.READ, Limits.tooBig(limits));
      }
      content(file, id, bytes, budget, sink);
    } catch (IngestException e) {
      sink.reject(file.reject(id, e.stage(), e.getMessage()));
    } catch (ArchiveLimitException e) {
      throw e;
    } catch (IOException e) {
      sink.reject(file.reject(id, Stage.READ, Reasons.of(e)));
    }
  }

  private void content(
      IngestedFile file, String id, InputStream bytes, ArchiveBudget budget, DocumentSink sink)
      throws IOException, IngestException {
    InputStream marked = new BufferedInputStream(bytes, MediaTypes.HEAD);
    marked.mark(MediaTypes.HEAD);
    byte[] head = marked.readNBytes(MediaTypes.HEAD);
    marked.reset();
    if (head.length == 0) {
      sink.warning(file.reject(id, Stage.READ, "empty"));
      sink.document(file, Document.of(id, ""));
      return;
    }
    String type = types.of(id, head);
    switch (type) {
      case MediaTypes.PLAIN -> plain.read(file, id, marked, sink);
      case MediaTypes.JSON_LINES -> lines.read(file, id, marked, sink);
      case MediaTypes.ZIP, MediaTypes.GZIP -> archives.read(file, id, type, marked, budget, sink);
      default -> parse(file, id, new RawContent(id, type, marked), sink);
    }
  }

  private void parse(IngestedFile file, String id, RawContent content, DocumentSink sink)
      throws IOException, IngestException {
    for (ContentParser parser : parsers) {
      if (parser.reads(content.mediaType())) {
        for (ParsedContent parsed : parser.parse(content, limits)) {
          String name = parsed.inside().isEmpty() ? id : id + "/" + parsed.inside();
          parsed(file, name, parsed, sink);
        }
        return;
      }
    }
    throw new IngestException(
        Stage.DETECT,
        content.mediaType().equals(MediaTypes.UNKNOWN)
            ? "binary data, no text"
            : "no text: " + content.mediaType() + " is not read here");
  }

  private static void parsed(
      IngestedFile file, String id, ParsedContent parsed, DocumentSink sink) {
    for (String warning : parsed.warnings()) {
      sink.warning(file.reject(id, Stage.PARSE, warning));
    }
    if (parsed.text().isBlank() && parsed.warnings().isEmpty()) {
      sink.warning(file.reject(id, Stage.PARSE, "no text in it"));
    }
    sink.document(
        file,
        new Document(
            id,
            Optional.empty(),
            Optional.empty(),
            parsed.title(),
            parsed.published(),
            parsed.text()));
  }
}

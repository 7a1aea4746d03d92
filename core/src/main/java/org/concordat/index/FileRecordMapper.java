package org.concordat.index;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.concordat.ingest.Reject;
import org.concordat.ingest.Stage;

/** Turns the record of a file into a Lucene document and back. */
final class FileRecordMapper {

  private static final char SEPARATOR = '\t';

  private FileRecordMapper() {}

  static Document document(FileRecord file) {
    Document document = new Document();
    document.add(new StringField(IndexSchema.UNIT, IndexSchema.FILE, Field.Store.YES));
    document.add(new StringField(IndexSchema.FILE_PATH, file.path(), Field.Store.YES));
    document.add(new StoredField(IndexSchema.FILE_ORIGIN, file.origin()));
    document.add(new StoredField(IndexSchema.FILE_SIZE, file.size()));
    document.add(new StoredField(IndexSchema.FILE_MODIFIED, file.modified()));
    document.add(new StoredField(IndexSchema.FILE_HASH, file.hash()));
    document.add(new StoredField(IndexSchema.FILE_DOCUMENTS, file.documents()));
    file.warnings()
        .forEach(line -> document.add(new StoredField(IndexSchema.FILE_WARNINGS, write(line))));
    file.rejects()
        .forEach(line -> document.add(new StoredField(IndexSchema.FILE_REJECT, write(line))));
    return document;
  }

  static FileRecord record(Document document) {
    String origin = document.get(IndexSchema.FILE_ORIGIN);
    return new FileRecord(
        document.get(IndexSchema.FILE_PATH),
        origin,
        number(document, IndexSchema.FILE_SIZE).longValue(),
        number(document, IndexSchema.FILE_MODIFIED).longValue(),
        document.get(IndexSchema.FILE_HASH),
        number(document, IndexSchema.FILE_DOCUMENTS).intValue(),
        rejects(document.getValues(IndexSchema.FILE_WARNINGS), origin),
        rejects(document.getValues(IndexSchema.FILE_REJECT), origin));
  }

  private static Number number(Document document, String field) {
    IndexableField found = document.getField(field);
    return found == null ? 0 : found.numericValue();
  }

  private static String write(Reject line) {
    return line.stageName() + SEPARATOR + line.file() + SEPARATOR + line.reason();
  }

  private static List<Reject> rejects(String[] lines, String origin) {
    List<Reject> rejects = new ArrayList<>();
    for (String line : lines) {
      int first = line.indexOf(SEPARATOR);
      // The reason has no tab, the name of a file may have one.
      int last = line.lastIndexOf(SEPARATOR);
      rejects.add(
          new Reject(
              line.substring(first + 1, last),
              Stage.valueOf(line.substring(0, first).toUpperCase(Locale.ROOT)),
              line.substring(last + 1),
              path(origin)));
    }
    return rejects;
  }

  private static Optional<Path> path(String origin) {
    try {
      return origin.isEmpty() ? Optional.empty() : Optional.of(Path.of(origin));
    } catch (InvalidPathException e) {
      // The index was made on another system: the file is not to be had here.
      return Optional.empty();
    }
  }
}

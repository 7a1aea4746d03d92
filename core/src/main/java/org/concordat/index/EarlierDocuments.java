package org.concordat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * What was in the index before a job began, and which of it the job has met again: a bit for each
 * Lucene document. Thread-safe.
 */
final class EarlierDocuments implements AutoCloseable {

  private static final int BITS = 64;

  private final Optional<DirectoryReader> reader;
  private final AtomicLongArray met;

  private EarlierDocuments(Optional<DirectoryReader> reader) {
    this.reader = reader;
    this.met = new AtomicLongArray(reader.map(DirectoryReader::maxDoc).orElse(0) / BITS + 1);
  }

  static EarlierDocuments open(Directory directory) throws IOException {
    return new EarlierDocuments(
        DirectoryReader.indexExists(directory)
            ? Optional.of(DirectoryReader.open(directory))
            : Optional.empty());
  }

  /** Remembers that the job has met a source document or a file again. */
  void meet(Term term) throws IOException {
    if (reader.isPresent()) {
      FileRecords.each(
          reader.get(),
          term,
          document ->
              met.accumulateAndGet(
                  document / BITS, 1L << document % BITS, (bits, more) -> bits | more));
    }
  }

  /** Tells whether there was such a document that the job has not met again. */
  boolean holdsUnmet(Term term) throws IOException {
    boolean[] unmet = {false};
    if (reader.isPresent()) {
      FileRecords.each(reader.get(), term, document -> unmet[0] |= !isMet(document));
    }
    return unmet[0];
  }

  /** The ids of the documents that came out of a file and that the job has not met again. */
  List<String> goneFrom(String path) throws IOException {
    List<String> ids = new ArrayList<>();
    if (reader.isPresent()) {
      StoredFields stored = reader.get().storedFields();
      FileRecords.each(
          reader.get(),
          new Term(IndexSchema.FROM_FILE, path),
          document -> {
            if (!isMet(document)) {
              ids.add(stored.document(document, Set.of(IndexSchema.BLOCK)).get(IndexSchema.BLOCK));
            }
          });
    }
    return ids;
  }

  /** The files that the job has not met again. */
  void goneFiles(Consumer<FileRecord> consumer) throws IOException {
    if (reader.isPresent()) {
      StoredFields stored = reader.get().storedFields();
      FileRecords.each(
          reader.get(),
          new Term(IndexSchema.UNIT, IndexSchema.FILE),
          document -> {
            if (!isMet(document)) {
              consumer.accept(FileRecordMapper.record(stored.document(document)));
            }
          });
    }
  }

  private boolean isMet(int document) {
    return (met.get(document / BITS) & 1L << document % BITS) != 0;
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
    }
  }
}

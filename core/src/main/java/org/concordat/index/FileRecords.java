package org.concordat.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * The records of a job's files: those of the last commit, which stay on disk, and those since,
 * which are in memory. Thread-safe as long as nobody records while {@link #committed} runs.
 */
final class FileRecords implements AutoCloseable {

  /** Empty for a record that was deleted. */
  private final Map<String, Optional<FileRecord>> pending = new ConcurrentHashMap<>();

  private Optional<DirectoryReader> committed;

  private FileRecords(Optional<DirectoryReader> committed) {
    this.committed = committed;
  }

  static FileRecords open(Directory directory) throws IOException {
    return new FileRecords(
        DirectoryReader.indexExists(directory)
            ? Optional.of(DirectoryReader.open(directory))
            : Optional.empty());
  }

  void put(FileRecord file) {
    pending.put(file.path(), Optional.of(file));
  }

  void remove(String path) {
    pending.put(path, Optional.empty());
  }

  synchronized Optional<FileRecord> find(String path) throws IOException {
    Optional<FileRecord> known = pending.get(path);
    if (known != null) {
      return known;
    }
    Optional<FileRecord>[] found = newHolder();
    if (committed.isPresent()) {
      StoredFields stored = committed.get().storedFields();
      each(
          committed.get(),
          new Term(IndexSchema.FILE_PATH, path),
          document -> found[0] = Optional.of(FileRecordMapper.record(stored.document(document))));
    }
    return found[0];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Optional<T>[] newHolder() {
    return new Optional[] {Optional.empty()};
  }

  /** The file that a document of the last commit came out of. */
  synchronized Optional<String> fileOf(String id) throws IOException {
    Optional<String>[] found = newHolder();
    if (committed.isPresent()) {
      for (LeafReaderContext leaf : committed.get().leaves()) {
        int whole = whole(leaf.reader(), id);
        if (whole >= 0) {
          found[0] =
              Optional.ofNullable(
                  leaf.reader()
                      .storedFields()
                      .document(whole, Set.of(IndexSchema.FROM_FILE))
                      .get(IndexSchema.FROM_FILE));
        }
      }
    }
    return found[0];
  }

  /** The source document itself among all that belongs to it; -1 where it is not. */
  private static int whole(LeafReader reader, String id) throws IOException {
    PostingsEnum parts = reader.postings(new Term(IndexSchema.BLOCK, id), PostingsEnum.NONE);
    PostingsEnum wholes =
        reader.postings(new Term(IndexSchema.UNIT, IndexSchema.DOCUMENT), PostingsEnum.NONE);
    if (parts == null || wholes == null) {
      return -1;
    }
    Bits living = reader.getLiveDocs();
    int part = parts.nextDoc();
    while (part != DocIdSetIterator.NO_MORE_DOCS) {
      int whole = wholes.docID() < part ? wholes.advance(part) : wholes.docID();
      if (whole == part && (living == null || living.get(part))) {
        return part;
      }
      part = whole > part ? parts.advance(whole) : parts.nextDoc();
    }
    return -1;
  }

  /** The next commit is done: what was pending is on disk. */
  synchronized void committed(Directory directory) throws IOException {
    if (committed.isEmpty()) {
      committed = Optional.of(DirectoryReader.open(directory));
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(committed.get());
      if (newer != null) {
        committed.get().close();
        committed = Optional.of(newer);
      }
    }
    pending.clear();
  }

  /** All records of an index, one by one, in the order of the index. */
  static void each(IndexReader reader, Consumer<FileRecord> consumer) throws IOException {
    StoredFields stored = reader.storedFields();
    each(
        reader,
        new Term(IndexSchema.UNIT, IndexSchema.FILE),
        document -> consumer.accept(FileRecordMapper.record(stored.document(document))));
  }

  /** Takes the number of a Lucene document. */
  interface DocumentConsumer {
    void accept(int document) throws IOException;
  }

  /** The living documents that have a term. */
  static void each(IndexReader reader, Term term, DocumentConsumer consumer) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits living = leaf.reader().getLiveDocs();
      for (int document = postings.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = postings.nextDoc()) {
        if (living == null || living.get(document)) {
          consumer.accept(leaf.docBase + document);
        }
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (committed.isPresent()) {
      committed.get().close();
    }
  }
}

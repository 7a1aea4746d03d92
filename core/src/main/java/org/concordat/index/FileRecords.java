package org.concordat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** The records of a job's files: those of the last commit and those since. Thread-safe. */
final class FileRecords {

  private final ConcurrentSkipListMap<String, FileRecord> records = new ConcurrentSkipListMap<>();

  private FileRecords() {}

  static FileRecords none() {
    return new FileRecords();
  }

  static FileRecords read(Directory directory) throws IOException {
    FileRecords found = new FileRecords();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      read(reader).forEach(found::put);
    }
    return found;
  }

  static List<FileRecord> read(IndexReader reader) throws IOException {
    List<FileRecord> found = new ArrayList<>();
    IndexSearcher searcher = new IndexSearcher(reader);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : all(searcher, new Term(IndexSchema.UNIT, IndexSchema.FILE))) {
      Document document = stored.document(hit.doc);
      found.add(
          new FileRecord(
              document.get(IndexSchema.FILE_PATH),
              document.getField(IndexSchema.FILE_SIZE).numericValue().longValue(),
              document.getField(IndexSchema.FILE_MODIFIED).numericValue().longValue(),
              document.getField(IndexSchema.FILE_DOCUMENTS).numericValue().intValue(),
              document.get(IndexSchema.FILE_WARNINGS),
              Optional.ofNullable(document.get(IndexSchema.FILE_REJECT))));
    }
    return found;
  }

  /** Ids of the documents that came out of a file. */
  static List<String> documents(IndexReader reader, String path) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : all(searcher, new Term(IndexSchema.FROM_FILE, path))) {
      ids.add(searcher.storedFields().document(hit.doc).get(IndexSchema.BLOCK));
    }
    return ids;
  }

  private static ScoreDoc[] all(IndexSearcher searcher, Term term) throws IOException {
    int count = Math.max(1, searcher.getIndexReader().maxDoc());
    return searcher.search(new TermQuery(term), count).scoreDocs;
  }

  void put(FileRecord file) {
    records.put(file.path(), file);
  }

  void remove(String path) {
    records.remove(path);
  }

  Optional<FileRecord> find(String path) {
    return Optional.ofNullable(records.get(path));
  }

  List<FileRecord> all() {
    return List.copyOf(records.values());
  }
}

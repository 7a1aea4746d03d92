package org.concordat.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.concordat.analysis.lexicon.Lexicon;
import org.concordat.language.LanguageRegistry;
import org.concordat.model.Analysis;
import org.concordat.model.Document;
import org.concordat.text.TextSegmenter;

/**
 * An index that is open for writing: the door of stage 6. A document is one block, replaced and
 * deleted as one by its id. Nothing is visible or safe before {@link #commit()}. Thread-safe.
 */
public final class StatementIndex implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 32;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final DocumentMapper mapper;
  private final FileRecords files;

  private StatementIndex(
      Path folder,
      Directory directory,
      IndexWriter writer,
      DocumentMapper mapper,
      FileRecords files) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.mapper = mapper;
    this.files = files;
  }

  /**
   * Opens an index, or makes one.
   *
   * @param folder where it lies
   * @param languages the languages
   * @param lexicon the concepts
   * @param json writes statements
   * @param titles analyses a title as a document of its own
   * @return the index, open until it is closed
   * @throws IndexException if it is locked, of another version, or cannot be written
   */
  public static StatementIndex open(
      Path folder,
      LanguageRegistry languages,
      Lexicon lexicon,
      StatementWriter json,
      Function<Document, Analysis> titles) {
    Directory directory = IndexFolder.open(folder);
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        IndexFolder.checkVersion(folder, directory);
      }
      IndexWriterConfig config =
          new IndexWriterConfig(IndexAnalyzers.of(languages))
              .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      FileRecords files = exists ? FileRecords.read(directory) : FileRecords.none();
      DocumentMapper mapper =
          new DocumentMapper(
              new ConceptTerms(languages, lexicon),
              new TextSegmenter(languages.analyzers()),
              json,
              titles);
      return new StatementIndex(folder, directory, writer, mapper, files);
    } catch (LockObtainFailedException e) {
      IndexFolder.close(directory, e);
      throw new IndexException(folder + ": the index is locked: another job is writing to it", e);
    } catch (IOException e) {
      IndexFolder.close(directory, e);
      throw IndexFolder.unreadable(folder, e);
    } catch (IndexException e) {
      IndexFolder.close(directory, e);
      throw e;
    }
  }

  /**
   * Adds a document, in place of one with the same id.
   *
   * @param analysis the analysed document
   * @throws IndexException if the index cannot be written
   */
  public void add(Analysis analysis) {
    add(analysis, Optional.empty());
  }

  /**
   * Adds a document that came out of a file, in place of one with the same id.
   *
   * @param analysis the analysed document
   * @param file the path of the file's record
   * @throws IndexException if the index cannot be written
   */
  public void add(Analysis analysis, Optional<String> file) {
    try {
      var block = mapper.map(analysis);
      var whole = block.get(block.size() - 1);
      file.ifPresent(
          path -> whole.add(new StringField(IndexSchema.FROM_FILE, path, Field.Store.YES)));
      writer.updateDocuments(new Term(IndexSchema.BLOCK, analysis.document().id()), block);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Deletes a document with all of its passages and statements; does nothing where there is none.
   *
   * @param id the document's id
   * @throws IndexException if the index cannot be written
   */
  public void delete(String id) {
    try {
      writer.deleteDocuments(new Term(IndexSchema.BLOCK, id));
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Deletes every document that came out of a file, and its record.
   *
   * @param path the path of the file's record
   * @throws IndexException if the index cannot be written
   */
  public void deleteFile(String path) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (String id : FileRecords.documents(reader, path)) {
        writer.deleteDocuments(new Term(IndexSchema.BLOCK, id));
      }
      writer.deleteDocuments(new Term(IndexSchema.FILE_PATH, path));
      files.remove(path);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Keeps the record of a file; it is committed together with the file's documents.
   *
   * @param file what became of it
   * @throws IndexException if the index cannot be written
   */
  public void record(FileRecord file) {
    var document = new org.apache.lucene.document.Document();
    document.add(new StringField(IndexSchema.UNIT, IndexSchema.FILE, Field.Store.YES));
    document.add(new StringField(IndexSchema.FILE_PATH, file.path(), Field.Store.YES));
    document.add(new StoredField(IndexSchema.FILE_SIZE, file.size()));
    document.add(new StoredField(IndexSchema.FILE_MODIFIED, file.modified()));
    document.add(new StoredField(IndexSchema.FILE_DOCUMENTS, file.documents()));
    document.add(new StoredField(IndexSchema.FILE_WARNINGS, file.warnings()));
    file.reject()
        .ifPresent(reason -> document.add(new StoredField(IndexSchema.FILE_REJECT, reason)));
    try {
      writer.updateDocument(new Term(IndexSchema.FILE_PATH, file.path()), document);
      files.put(file);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Finds the record of a file.
   *
   * @param path its path
   * @return the record, or empty where the job has not met the file
   */
  public Optional<FileRecord> file(String path) {
    return files.find(path);
  }

  /** Returns the records of all files, by path. */
  public List<FileRecord> files() {
    return files.all();
  }

  /**
   * Makes everything since the last commit visible and safe, in one step.
   *
   * @throws IndexException if the index cannot be written
   */
  public void commit() {
    try {
      writer.setLiveCommitData(
          Map.of(
                  IndexSchema.VERSION_KEY,
                  IndexSchema.VERSION,
                  IndexSchema.LEXICON_KEY,
                  Lexicon.VERSION)
              .entrySet());
      writer.commit();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /**
   * Closes the index; what was not committed is dropped.
   *
   * @throws IndexException if the index cannot be closed
   */
  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private IndexException cannotWrite(IOException cause) {
    return new IndexException(folder + ": cannot write the index: " + cause.getMessage(), cause);
  }
}
